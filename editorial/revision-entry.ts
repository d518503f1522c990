import type { FieldDifference } from './differences.ts';

/** One version of an article in the list of its revisions. */
export interface RevisionEntry {
  version: number;
  /** The name of who wrote it; null: the machinery, or somebody who is here no longer. */
  by: string | null;
  at: Date;
  isNow: boolean;
  /** How it differs from the version before it; null: there is none, or it is not listed. */
  change: { added: number; removed: number; fields: FieldDifference['field'][] } | null;
}
