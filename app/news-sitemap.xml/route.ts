import { latestOf } from '#editorial/latest.ts';
import { documentAnswer } from '#server/machines/answer.ts';
import { mapDocument } from '#server/machines/kinds.ts';
import { lastChange } from '#server/machines/last-change.ts';
import { lastFallenOut, newsSitemap } from '#server/sitemaps/news.ts';

/** The stories of the last two days, for news crawlers. */
export async function GET(request: Request) {
  const now = new Date();
  const since = latestOf(await lastChange(), await lastFallenOut(now));
  return documentAnswer(request, await newsSitemap(now), { ...mapDocument, since });
}
