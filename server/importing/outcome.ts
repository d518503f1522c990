import type { ImportItem, ItemKind, RawItem } from '#editorial/importing/item.ts';
import type { LineKind } from '#editorial/moving/lines.ts';
import type { Refusal, Result } from '#editorial/refusal.ts';
import type { Reading } from './reading.ts';

/** What is counted: items, and the lines of an exported newsroom; `line` is one that could not be read. */
export type CountedKind = ItemKind | LineKind | 'line';

/** What became of an item; where no kind is said it is what its archive says, or an article. */
export type Outcome = { raw: RawItem; externalId: string | null; title: string; kind?: CountedKind } & (
  | { result: 'made' | 'changed' | 'unchanged'; id: string | null }
  | { result: 'refused'; refusal: Refusal }
  /** Nothing is wrong with it, and it is not imported: of a kind that is not, or its picture could not be had. */
  | { result: 'left-out'; reason: string; id: null }
);

/** An item that could be read, with its place among the others. */
export interface ReadOne {
  at: number;
  reading: Reading;
  item: ImportItem;
}

export function outcomeOf(
  { reading, item }: ReadOne,
  result: Result<{ result: 'made' | 'changed' | 'unchanged'; id: string | null }>,
): Outcome {
  const about = { raw: reading.raw, externalId: reading.externalId, title: item.title, kind: item.kind };
  return result.ok ? { ...about, ...result.value } : { ...about, result: 'refused', refusal: result.refusal };
}
