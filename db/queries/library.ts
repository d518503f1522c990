import { and, desc, eq, isNotNull, lte, notExists, type SQL } from 'drizzle-orm';
import type { LibraryFilter } from '#editorial/library.ts';
import { behind } from '../behind.ts';
import { contains } from '../contains.ts';
import type { Reader } from '../doors.ts';
import { mediaUses } from '../schema/articles.ts';
import { media } from '../schema/media.ts';
import type { MediaRow } from './media.ts';

/** Where a page of the library begins: right after this picture. */
export interface LibraryPlace {
  at: Date;
  id: string;
}

interface Sought {
  /** Folded words, all of which a picture's text must hold. */
  words: string[];
  filter: LibraryFilter;
  personId: string;
  now: Date;
  before: LibraryPlace | null;
  limit: number;
}

/** Pictures of the library, the newest first, and how many there are beyond this page too. */
export async function soughtMedia(
  read: Reader,
  sought: Sought,
): Promise<{ rows: MediaRow[]; total: number }> {
  const { words, before, limit } = sought;
  const fitting = and(...words.map((word) => contains(media.deskText, word)), filterOf(read, sought));
  const rows = await read
    .select()
    .from(media)
    .where(and(fitting, behind(media.createdAt, media.id, before)))
    .orderBy(desc(media.createdAt), desc(media.id))
    .limit(limit);
  return { rows, total: await read.$count(media, fitting) };
}

function filterOf(read: Reader, { filter, personId, now }: Sought): SQL | undefined {
  switch (filter) {
    case 'all':
      return undefined;
    case 'mine':
      return eq(media.uploadedBy, personId);
    case 'lacksAlternative':
      return eq(media.alt, '');
    case 'rightsEnded':
      return and(isNotNull(media.rightsUntil), lte(media.rightsUntil, now));
    case 'unused':
      return notExists(
        read.select({ id: mediaUses.mediaId }).from(mediaUses).where(eq(mediaUses.mediaId, media.id)),
      );
  }
}
