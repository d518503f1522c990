import { diffArrays } from 'diff';
import type { Block, BodyDocument } from './body/document.ts';

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
  const changes = diffArrays(before.content.map(keyed), after.content.map(keyed), {
    comparator: (a, b) => a.key === b.key,
  });
  for (const change of changes) {
    const blocks = change.value.map(({ block }) => block);
    if (change.removed) removed.push(...blocks);
    else if (change.added) added.push(...blocks);
    else {
      flush();
      pairs.push(...blocks.map((block) => ({ before: block, after: block })));
    }
  }
  flush();
  return pairs;
}

function keyed(block: Block): { block: Block; key: string } {
  return { block, key: JSON.stringify(sorted(block)) };
}

/** The same data with its fields in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}
