import { and, asc, eq, inArray, isNotNull, isNull, lte, or } from 'drizzle-orm';
import { contains } from '../contains.ts';
import type { Reader, Writer } from '../doors.ts';
import { media } from '../schema/media.ts';

export type MediaRow = typeof media.$inferSelect;

export async function insertMedia(tx: Writer, row: typeof media.$inferInsert): Promise<void> {
  await tx.insert(media).values(row);
}

export function allMedia(read: Reader): Promise<MediaRow[]> {
  return read.select().from(media);
}

export type KnownPicture = Pick<MediaRow, 'id' | 'name' | 'digest' | 'source'>;

/** By what each picture can be known again; there may be a hundred thousand. */
export function knownPictures(read: Reader): Promise<KnownPicture[]> {
  const { id, name, digest, source } = media;
  return read.select({ id, name, digest, source }).from(media);
}

export async function mediaByIds(read: Reader, ids: string[]): Promise<MediaRow[]> {
  return ids.length === 0 ? [] : read.select().from(media).where(inArray(media.id, ids));
}

export async function mediaByNames(read: Reader, names: string[]): Promise<MediaRow[]> {
  return names.length === 0 ? [] : read.select().from(media).where(inArray(media.name, names));
}

export async function mediaById(read: Reader, id: string): Promise<MediaRow | undefined> {
  return (await mediaByIds(read, [id]))[0];
}

/** The picture that came as these bytes, if they have come before; where no digest was kept, the name bears its beginning. */
export async function mediaByDigest(read: Reader, digest: string): Promise<MediaRow | undefined> {
  const [row] = await read
    .select()
    .from(media)
    .where(or(eq(media.digest, digest), and(isNull(media.digest), contains(media.name, digest.slice(0, 10)))))
    .limit(1);
  return row;
}

/**
 * Changes a picture, provided that it is still at this version.
 * @returns false where someone else was faster: nothing was written then
 */
export async function updateMedia(
  tx: Writer,
  id: string,
  version: number,
  change: Partial<MediaRow>,
): Promise<boolean> {
  const changed = await tx
    .update(media)
    .set({ ...change, version: version + 1 })
    .where(and(eq(media.id, id), eq(media.version, version)))
    .returning({ id: media.id });
  return changed.length > 0;
}

export async function removeMedia(tx: Writer, id: string): Promise<void> {
  await tx.delete(media).where(eq(media.id, id));
}

/** The pictures whose sizes are still to be made, the oldest first. */
export function waitingMedia(read: Reader, limit: number): Promise<MediaRow[]> {
  return read
    .select()
    .from(media)
    .where(eq(media.status, 'waiting'))
    .orderBy(asc(media.createdAt), asc(media.id))
    .limit(limit);
}

/** Pictures as articles name them: by id at their head, by name in their text. */
export interface PictureKeys {
  ids: string[];
  names: string[];
}

/** Of these pictures the ones whose rights are over at a moment. */
export async function mediaWithoutRights(
  read: Reader,
  { ids, names }: PictureKeys,
  at: Date,
): Promise<{ id: string; name: string }[]> {
  if (ids.length + names.length === 0) return [];
  return read
    .select({ id: media.id, name: media.name })
    .from(media)
    .where(
      and(
        or(inArray(media.id, ids), inArray(media.name, names)),
        isNotNull(media.rightsUntil),
        lte(media.rightsUntil, at),
      ),
    );
}
