/** A topic or an author as a list shows it. */
export interface Name {
  id: string;
  edition: string;
  slug: string;
  name: string;
  /** How many articles bear it, in whatever state. */
  articles: number;
}

export interface AuthorName extends Name {
  role: string;
  bio: string;
  userId: string | null;
}

/** One of those who have an account. */
export interface PersonName {
  id: string;
  name: string;
}

/** What is open above the list: nothing, a form for a new or a present one, or the question of a merge. */
export type Task<Row extends Name> =
  | null
  | { kind: 'make' }
  | { kind: 'change'; row: Row }
  | { kind: 'merge'; rows: Row[] };
