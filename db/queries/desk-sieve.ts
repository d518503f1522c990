import type { DeskCursor, DeskOrder } from '#editorial/desk/filter.ts';
import type { Status } from '#editorial/status.ts';

/** Which articles are wanted; what is null or absent does not matter. */
export interface DeskSieve {
  /** Where only what is this person's own, or published, may be seen: a writer's view. */
  visibleTo: string | null;
  status: Status | null;
  edition: string | null;
  sectionIds: string[] | null;
  authorId: string | null;
  ownerId: string | null;
  /** Folded words, all of which stand in the text. */
  words: string[];
}

export interface DeskSlice {
  order: DeskOrder;
  after: DeskCursor | null;
  limit: number;
}
