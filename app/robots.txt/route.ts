import { documentAnswer } from '#server/machines/answer.ts';
import { settledSeconds } from '#server/machines/kinds.ts';
import { lastChange } from '#server/machines/last-change.ts';
import { robots } from '#server/machines/robots.ts';

/** Where crawlers may go, and where the sitemaps are. */
export async function GET(request: Request) {
  const type = 'text/plain; charset=utf-8';
  return documentAnswer(request, robots(), { type, seconds: settledSeconds, since: await lastChange() });
}
