import { type Status, statuses } from '../status.ts';

/** In which order the desk shows its articles: by the moment they are listed under, or by their last change. */
export const deskOrders = ['newest', 'oldest', 'changed'] as const;

export type DeskOrder = (typeof deskOrders)[number];

/** Where a page of the desk begins: behind the row that has this moment and this id. */
export interface DeskCursor {
  at: Date;
  id: string;
}

/** What the desk is sieved by; null: by nothing of the kind. All of it stands in the address. */
export interface DeskFilter {
  status: Status | null;
  edition: string | null;
  section: string | null;
  author: string | null;
  /** The id of a person, or `me`. */
  owner: string | null;
  query: string;
  order: DeskOrder;
  after: DeskCursor | null;
}

const longestQuery = 200;

/** Reads a filter from an address; what makes no sense is left out, as if it had not been there. */
export function readDeskFilter(given: Record<string, string | string[] | undefined>): DeskFilter {
  const one = (name: string) => {
    const value = given[name];
    return (typeof value === 'string' && value) || null;
  };
  return {
    status: statuses.find((status) => status === one('status')) ?? null,
    edition: one('edition'),
    section: one('section'),
    author: one('author'),
    owner: one('owner'),
    query: (one('q') ?? '').trim().slice(0, longestQuery),
    order: deskOrders.find((order) => order === one('order')) ?? 'newest',
    after: readCursor(one('after')),
  };
}

/**
 * The query of the address that shows these; `''` where nothing is sieved. A changed filter begins at its first page:
 * `after` has to be given.
 */
export function deskQuery({ after, ...filter }: DeskFilter): string {
  const query = new URLSearchParams();
  for (const name of ['status', 'edition', 'section', 'author', 'owner'] as const) {
    const value = filter[name];
    if (value) query.set(name, value);
  }
  if (filter.query) query.set('q', filter.query);
  if (filter.order !== 'newest') query.set('order', filter.order);
  if (after) query.set('after', writeCursor(after));
  const text = query.toString();
  return text && `?${text}`;
}

/** What narrows what is shown beside the state, narrowing nothing. */
export const unsieved = { edition: null, section: null, author: null, owner: null, query: '' } as const;

/** Whether anything but the state narrows what is shown. */
export function isSieved(filter: DeskFilter): boolean {
  return (Object.keys(unsieved) as (keyof typeof unsieved)[]).some((name) => Boolean(filter[name]));
}

/** A place in a list that is ordered by a moment and an id: `1795593600000.2rz8xgfu96x`. */
export function writeCursor({ at, id }: DeskCursor): string {
  return `${at.getTime()}.${id}`;
}

export function readCursor(text: string | null): DeskCursor | null {
  const [, ms, id] = /^(-?\d{1,15})\.([\w-]{1,64})$/.exec(text ?? '') ?? [];
  return ms && id ? { at: new Date(Number(ms)), id } : null;
}
