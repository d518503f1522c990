import type { ItemKind } from './importing/item.ts';
import type { LineKind } from './moving/lines.ts';
import type { Refusal } from './refusal.ts';

/** Imports that are sent to the newsroom as a file, and what is known of each while it goes on. */
export const importStates = ['waiting', 'running', 'stopping', 'stopped', 'done', 'failed'] as const;

export type ImportState = (typeof importStates)[number];

/** What cannot be taken away or begun again now, because somebody is at work on it. */
export const atWork: ReadonlySet<ImportState> = new Set(['running', 'stopping']);

export interface ImportCounts {
  made: number;
  changed: number;
  unchanged: number;
  /** Changed here since, and so left to people; absent in what older versions wrote down. */
  left?: number;
  refused: number;
}

/** What is counted: items, and the lines of an exported newsroom; `line` is one that could not be read. */
export type CountedKind = ItemKind | LineKind | 'line';

/** What is counted beside articles; the line that an exported newsroom begins with is nothing of it. */
export type CountedBeside = Exclude<CountedKind, 'article' | 'newsroom'>;

/** How far an import has come. */
export interface ImportProgress {
  /** Bytes of the file that have been read, and all that it has. */
  at: number;
  total: number;
  counts: ImportCounts;
  /** Seconds that it has been at work. */
  seconds: number;
  /** The first faults that it met, and what it says in the end; in words where older versions wrote them down. */
  faults: (string | ImportFault)[];
  summary: string;
  /** In the end, what came of all but the articles; absent in what older versions wrote down. */
  beside?: { kind: CountedBeside; counts: ImportCounts }[];
  /** In the end, the fields that were passed over; absent in what older versions wrote down. */
  unknownFields?: UnknownField[];
}

/** Why something of the newsroom's stays as it is though its item is another one. */
export type LeftReason = 'changedHere' | 'fileCut';

/** What became of an item that did not come in. */
export type ImportFault = {
  file: string;
  /** 0: the file is one item. */
  line: number;
  /** By what a person finds it, cut short; empty: nothing is known of it. */
  name: string;
} & ({ refusal: Refusal } | { left: LeftReason });

/** A field that items have and that nothing is known of: it was passed over. */
export interface UnknownField {
  name: string;
  /** How many have it. */
  items: number;
  /** Where the first of them stands; 0: the file is one item. */
  file: string;
  line: number;
  /** The field that was meant by it, most likely; null: none is near. */
  near: string | null;
}

/** Faults that are kept to be shown; the report has all of them. */
export const shownFaults = 50;

export const nothingYet: ImportProgress = {
  at: 0,
  total: 0,
  counts: { made: 0, changed: 0, unchanged: 0, refused: 0 },
  seconds: 0,
  faults: [],
  summary: '',
};

/** An import as the newsroom shows it. */
export interface ImportView {
  id: string;
  name: string;
  /** Of the file that was sent. */
  bytes: number;
  isTrial: boolean;
  state: ImportState;
  /** Empty: the account is not there any more. */
  by: string;
  at: Date;
  progress: ImportProgress;
}
