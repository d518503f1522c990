import { asc, desc, eq, inArray, or } from 'drizzle-orm';
import type { Reader, Writer } from '../doors.ts';
import { insertMany } from '../insert-many.ts';
import { articles, listings, mediaUses } from '../schema/articles.ts';
import { media } from '../schema/media.ts';
import { inBatches } from './batches.ts';
import type { PictureKeys } from './media.ts';

/** Writes down which pictures each of these articles holds, in the place of what was known of it. */
export async function replaceUses(tx: Writer, held: ReadonlyMap<string, PictureKeys>): Promise<void> {
  const articleIds = [...held.keys()];
  const known = await idsOf(tx, [...held.values()]);
  for (const batch of inBatches(articleIds, 500))
    await tx.delete(mediaUses).where(inArray(mediaUses.articleId, batch));
  const rows = [...held].flatMap(([articleId, { ids, names }]) =>
    [...new Set([...ids, ...names].flatMap((key) => known.get(key) ?? []))].map((mediaId) => ({
      mediaId,
      articleId,
    })),
  );
  await insertMany(tx, mediaUses, rows);
}

/** The id of each picture that is there, by its id and by its name. */
async function idsOf(read: Reader, held: PictureKeys[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const batch of inBatches([...new Set(held.flatMap(({ ids, names }) => [...ids, ...names]))], 500)) {
    const rows = await read
      .select({ id: media.id, name: media.name })
      .from(media)
      .where(or(inArray(media.id, batch), inArray(media.name, batch)));
    for (const { id, name } of rows) found.set(id, id).set(name, id);
  }
  return found;
}

/** The articles that hold a picture, in whatever state, the newest first. */
export function articlesWithMedia(read: Reader, mediaId: string, limit: number) {
  return read
    .select({
      id: articles.id,
      headline: articles.headline,
      edition: articles.edition,
      status: articles.status,
      ownerId: articles.ownerId,
    })
    .from(mediaUses)
    .innerJoin(articles, eq(articles.id, mediaUses.articleId))
    .where(eq(mediaUses.mediaId, mediaId))
    .orderBy(desc(articles.liveAt), asc(articles.id))
    .limit(limit);
}

/** Where readers meet a picture: the published articles that hold it, and every list that shows one of those. */
export async function shownWithMedia(
  read: Reader,
  mediaId: string,
  limit: number,
): Promise<{ shownBy: string[]; lists: string[] }> {
  const rows = await read
    .selectDistinct({ articleId: listings.articleId, list: listings.list })
    .from(mediaUses)
    .innerJoin(listings, eq(listings.articleId, mediaUses.articleId))
    .where(eq(mediaUses.mediaId, mediaId))
    .limit(limit);
  const distinct = (values: string[]) => [...new Set(values)];
  return {
    shownBy: distinct(rows.map((row) => row.articleId)),
    lists: distinct(rows.map((row) => row.list)),
  };
}
