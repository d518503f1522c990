import type { ImportItem, RawItem } from '#editorial/importing/item.ts';
import type { CountedKind, LeftReason } from '#editorial/moving-in.ts';
import { allow, type Refusal, type Result } from '#editorial/refusal.ts';
import { atItemField } from './item-field.ts';
import type { Reading } from './reading.ts';

/** What became of an item; where no kind is said it is what its archive says, or an article. */
export type Outcome = { raw: RawItem; externalId: string | null; title: string; kind?: CountedKind } & (
  | { result: 'made' | 'changed' | 'unchanged'; id: string | null }
  /** The slug where it is all that is known of it. */
  | { result: 'refused'; refusal: Refusal; slug?: string }
  /** It is another one than before, and what the newsroom has of it stays as it is. */
  | { result: 'left'; reason: LeftReason; id: string }
  /** Nothing is wrong with it, and it is not imported: of a kind that is not, or its picture could not be had. */
  | { result: 'left-out'; reason: string; id: null }
);

/** What became of some items of a batch, by their places in it. */
export interface BroughtAt {
  outcomes: Map<number, Outcome>;
  /** Old addresses that lead on from now on. */
  redirects: number;
}

/** An item that could be read, with its place among the others. */
export interface ReadOne {
  at: number;
  reading: Reading;
  item: ImportItem;
}

export function leftOf({ reading, item }: ReadOne, id: string, reason: LeftReason): Outcome {
  const about = { raw: reading.raw, externalId: reading.externalId, title: item.title, kind: item.kind };
  return { ...about, result: 'left', reason, id };
}

/** Why a thing that is here already must not become what the item says; null: it may. */
export function holdsBack({ reading }: ReadOne, isTheirs: boolean): LeftReason | null {
  if (isTheirs) return 'changedHere';
  return reading.raw.archived?.isFromCutFile ? 'fileCut' : null;
}

/**
 * What became of an item that was written. Where somebody was at it between our look and our hand, it is left to them.
 * @param known the id of what it was written over; undefined: nothing
 */
export function outcomeOfWriting(
  one: ReadOne,
  known: string | undefined,
  done: Result<{ id: string | null }>,
): Outcome {
  if (!done.ok && known !== undefined && done.refusal.code === 'stale-version')
    return leftOf(one, known, 'changedHere');
  const result = known === undefined ? ('made' as const) : ('changed' as const);
  const settled = done.ok
    ? allow({ result, id: done.value.id })
    : { ...done, refusal: atItemField(done.refusal) };
  return outcomeOf(one, settled);
}

export function outcomeOf(
  { reading, item }: ReadOne,
  result: Result<{ result: 'made' | 'changed' | 'unchanged'; id: string | null }>,
): Outcome {
  const about = { raw: reading.raw, externalId: reading.externalId, title: item.title, kind: item.kind };
  return result.ok ? { ...about, ...result.value } : { ...about, result: 'refused', refusal: result.refusal };
}
