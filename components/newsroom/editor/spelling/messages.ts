import type { UnknownWord } from '#arabic/spelling/unknown-words.ts';

/** What the page asks of the worker. `id` is of the question, and comes back with its answer. */
export type SpellingQuestion =
  | { type: 'open'; id: number; edition: string }
  | { type: 'check'; id: number; texts: string[] }
  | { type: 'suggest'; id: number; word: string }
  | { type: 'accept'; id: number; word: string };

export type SpellingAnswer =
  | { type: 'opened'; id: number; isReady: boolean }
  | { type: 'checked'; id: number; unknown: UnknownWord[][] }
  | { type: 'suggested'; id: number; words: string[] };
