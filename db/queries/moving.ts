import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import type { Status } from '#editorial/status.ts';
import type { Reader } from '../doors.ts';
import { articleAuthors, articles, mediaUses } from '../schema/articles.ts';
import { tickerItems } from '../schema/front.ts';
import { pages, redirects } from '../schema/record.ts';
import { inBatches } from './batches.ts';

/** Which articles are moved out; what is left out does not matter. */
export interface MovedArticles {
  edition?: string | undefined;
  authorIds?: string[] | undefined;
  statuses?: Status[] | undefined;
}

function which({ edition, authorIds, statuses }: MovedArticles, read: Reader) {
  const written = () =>
    read
      .select({ id: articleAuthors.articleId })
      .from(articleAuthors)
      .where(inArray(articleAuthors.authorId, authorIds ?? []));
  return and(
    edition === undefined ? undefined : eq(articles.edition, edition),
    statuses === undefined ? undefined : inArray(articles.status, statuses),
    authorIds === undefined ? undefined : inArray(articles.id, written()),
  );
}

export function countMoved(read: Reader, moved: MovedArticles): Promise<number> {
  return read.$count(articles, which(moved, read));
}

/** The ids of articles behind an id, in the order of ids: a stretch of one index, however many there are. */
export async function articleIdsAfter(
  read: Reader,
  moved: MovedArticles,
  after: string,
  limit: number,
): Promise<string[]> {
  const rows = await read
    .select({ id: articles.id })
    .from(articles)
    .where(and(gt(articles.id, after), which(moved, read)))
    .orderBy(asc(articles.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** Which of these ids are of articles that are moved. */
export async function movedAmong(read: Reader, moved: MovedArticles, ids: string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const batch of inBatches(ids, 500)) {
    const rows = await read
      .select({ id: articles.id })
      .from(articles)
      .where(and(inArray(articles.id, batch), which(moved, read)));
    for (const { id } of rows) found.add(id);
  }
  return found;
}

/** The pictures that these articles hold. */
export async function mediaIdsHeld(read: Reader, moved: MovedArticles): Promise<Set<string>> {
  const rows = await read
    .selectDistinct({ id: mediaUses.mediaId })
    .from(mediaUses)
    .innerJoin(articles, eq(articles.id, mediaUses.articleId))
    .where(which(moved, read));
  return new Set(rows.map(({ id }) => id));
}

export function allPages(read: Reader) {
  return read.select().from(pages);
}

export function allRedirects(read: Reader) {
  return read.select().from(redirects);
}

export function allTickerItems(read: Reader) {
  return read.select().from(tickerItems);
}
