import { documentAnswer } from '#server/machines/answer.ts';
import { mapDocument } from '#server/machines/kinds.ts';
import { lastChange } from '#server/machines/last-change.ts';
import { readSitemapIndex } from '#server/reads/sitemap.ts';

/** The index of the sitemaps of all editions. */
export async function GET(request: Request) {
  const since = await lastChange();
  return documentAnswer(request, await readSitemapIndex(), { ...mapDocument, since });
}
