import { diffArrays } from 'diff';
import type { Block, BodyDocument } from './body/document.ts';
import { sameValue } from './same-value.ts';

/** A block of two bodies: `before` and `after` are one object where it is the same; null: the other has none for it. */
export interface BlockPair {
  before: Block | null;
  after: Block | null;
}

/** The blocks of two bodies beside each other, from top to bottom; what was rewritten in its place is a pair. */
export function blockPairs(before: BodyDocument, after: BodyDocument): BlockPair[] {
  const pairs: BlockPair[] = [];
  let removed: Block[] = [];
  let added: Block[] = [];
  const flush = () => {
    for (let n = 0; n < Math.max(removed.length, added.length); n++)
      pairs.push({ before: removed[n] ?? null, after: added[n] ?? null });
    removed = [];
    added = [];
  };
  for (const change of diffArrays(before.content, after.content, { comparator: sameValue })) {
    if (change.removed) removed.push(...change.value);
    else if (change.added) added.push(...change.value);
    else {
      flush();
      pairs.push(...change.value.map((block) => ({ before: block, after: block })));
    }
  }
  flush();
  return pairs;
}
