import { fold } from '#arabic/fold.ts';
import { tokens } from '#arabic/tokens.ts';
import { type LibraryPlace, soughtMedia } from '#db/queries/library.ts';
import { type MediaRow, mediaById, mediaByIds } from '#db/queries/media.ts';
import { articlesWithMedia } from '#db/queries/media-uses.ts';
import {
  type LibraryFilter,
  type LibraryPage,
  libraryFilters,
  type MediaItem,
  type MediaUse,
} from '#editorial/library.ts';
import { type Actor, maySee } from '#editorial/permissions.ts';
import { allow, type Result, refuse } from '#editorial/refusal.ts';
import { mediaItem } from '../media/item.ts';
import { store } from '../store.ts';

export interface LibraryQuestion {
  query: string;
  filter: LibraryFilter;
  before: LibraryPlace | null;
}

const pageSize = 60;
const mostWords = 8;
const mostIds = 100;

/** What an address asks of the library; what cannot be understood is left out. */
export function libraryQuestion(asked: URLSearchParams): LibraryQuestion {
  const filter = libraryFilters.find((one) => one === asked.get('filter')) ?? 'all';
  const place = /^(\d{1,15})-([\w-]{1,64})$/.exec(asked.get('before') ?? '');
  const before = place ? { at: new Date(Number(place[1])), id: place[2] ?? '' } : null;
  return { query: (asked.get('q') ?? '').slice(0, 200), filter, before };
}

/** A page of the library as a person may see it: everyone sees every picture. */
export async function readLibrary(
  person: Actor,
  { query, filter, before }: LibraryQuestion,
  now: Date,
): Promise<LibraryPage> {
  const { read } = await store();
  const words = tokens(fold(query)).slice(0, mostWords);
  const limit = pageSize + 1;
  const sought = { words, filter, personId: person.id, now, before, limit };
  const { rows, total } = await soughtMedia(read, sought);
  const shown = rows.slice(0, pageSize);
  return {
    items: shown.map((row) => mediaItem(row, person, now)),
    total,
    next: rows.length > pageSize ? placeOf(shown.at(-1)) : null,
  };
}

function placeOf(row: MediaRow | undefined): string | null {
  return row ? `${row.createdAt.getTime()}-${row.id}` : null;
}

/** These pictures as they stand now, for whoever waits for them. */
export async function readPictures(person: Actor, ids: string[], now: Date): Promise<LibraryPage> {
  const { read } = await store();
  const rows = await mediaByIds(read, ids.slice(0, mostIds));
  return { items: rows.map((row) => mediaItem(row, person, now)), total: rows.length, next: null };
}

export interface PictureWithUses {
  item: MediaItem;
  uses: MediaUse[];
  /** How many more there are that this person may not see. */
  hidden: number;
}

const mostUses = 100;

/** A picture and where it is used. Of articles that the person may not see, only the number is told. */
export async function readPicture(person: Actor, id: string, now: Date): Promise<Result<PictureWithUses>> {
  const { read } = await store();
  const row = await mediaById(read, id);
  if (!row) return refuse('not-found');
  const all = await articlesWithMedia(read, id, mostUses);
  const seen = all.filter(({ ownerId, status }) => maySee(person, ownerId, status));
  return allow({
    item: mediaItem(row, person, now),
    uses: seen.map(({ ownerId: _owner, ...use }) => use),
    hidden: all.length - seen.length,
  });
}
