import { aliasedTable, and, desc, eq, exists, lt, lte, or, sql } from 'drizzle-orm';
import type { Reader } from '../doors.ts';
import { listings } from '../schema/articles.ts';

/** A place in a list: what is older, and at the same moment what has a smaller id, comes after it. */
export interface ListPlace {
  at: Date;
  id: string;
}

interface Asked {
  list: string;
  /** The other lists that must show the article too. */
  also: string[];
  before: ListPlace | null;
  limit: number;
}

/**
 * The newest articles of a list behind a place in it, that other lists show too: one range of one index, however deep the
 * place lies. Where lists are crossed, `list` should be the shortest: it is gone along, and the others are only looked into.
 */
export function listedBefore(read: Reader, { list, also, before, limit }: Asked): Promise<ListPlace[]> {
  const isAfter = before
    ? and(
        lte(listings.publishedAt, before.at),
        or(lt(listings.publishedAt, before.at), lt(listings.articleId, before.id)),
      )
    : undefined;
  const crossed = also.map((other, n) => {
    const shown = aliasedTable(listings, `also_${n}`);
    const isSame = and(eq(shown.articleId, listings.articleId), eq(shown.list, other));
    return exists(read.select({ one: sql`1` }).from(shown).where(isSame));
  });
  return read
    .select({ at: listings.publishedAt, id: listings.articleId })
    .from(listings)
    .where(and(eq(listings.list, list), isAfter, ...crossed))
    .orderBy(desc(listings.publishedAt), desc(listings.articleId))
    .limit(limit);
}

/** Where an article stands in a list; undefined: it is not in it. */
export async function placeIn(read: Reader, list: string, id: string): Promise<ListPlace | undefined> {
  const [row] = await read
    .select({ at: listings.publishedAt, id: listings.articleId })
    .from(listings)
    .where(and(eq(listings.articleId, id), eq(listings.list, list)));
  return row;
}
