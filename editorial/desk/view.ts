import type { PeopleRole } from '../roles.ts';
import { livingStatuses, type Status } from '../status.ts';
import type { DeskEntry } from './entry.ts';
import type { DeskCursor } from './filter.ts';

/** A row of the desk as it is shown. */
export interface DeskRow extends Omit<DeskEntry, 'folded' | 'ownerId' | 'authorIds'> {
  /** The name of the section. */
  section: string;
  /** The name of whose it is; null: no person's, as what was imported. */
  owner: string | null;
  /** The name of the source that brought it by wire; null: it did not come so. */
  wire: string | null;
  isOwn: boolean;
}

/** Who has which article open just now. */
export interface Presence {
  articleId: string;
  people: { id: string; name: string }[];
}

export interface DeskView {
  rows: DeskRow[];
  counts: Partial<Record<Status, number>>;
  /** Where the next page begins; null: this is the last. */
  next: DeskCursor | null;
  /** The name of the author that is filtered by. */
  author: string | null;
  presence: Presence[];
}

/** How many of what is sieved stand in a state; null: in any but the bin. */
export function countOf(counts: DeskView['counts'], status: Status | null): number {
  const asked = status ? [status] : livingStatuses;
  return asked.reduce((sum, one) => sum + (counts[one] ?? 0), 0);
}

/** What an article can be filed under: the editions with their sections, as a tree that has been written out. */
export interface DeskPlaces {
  editions: { id: string; sections: { id: string; name: string; depth: number }[] }[];
  people: { id: string; name: string; role: PeopleRole }[];
  /** Whose clock the desk tells times by: the first edition's. */
  timeZone: string;
}

/** An article that was found by its words. */
export interface Found {
  id: string;
  name: string;
  status: Status;
}
