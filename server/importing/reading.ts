import { createHash } from 'node:crypto';
import type { ImportItem, RawItem } from '#editorial/importing/item.ts';
import { externalIdOf, readItem } from '#editorial/importing/read-item.ts';
import type { Result } from '#editorial/refusal.ts';

/** An item that was looked into: what it says, what it is called, and a digest of its text. */
export interface Reading {
  /** The item without its text, which has been read. */
  raw: RawItem;
  hash: string;
  item: Result<ImportItem>;
  /** null: it could not be read, or not far enough to know. */
  externalId: string | null;
}

/** Raised whenever the same text would be read into another article: what was imported before is then read anew. */
const readingVersion = 1;

/**
 * Reads items, without a look at the database: figures keep the addresses that their file gave them, for the library to
 * find (placeFigures). Half of an import's work, and so done in a thread of its own.
 */
export function readAll(batch: RawItem[]): Reading[] {
  return batch.map((raw) => {
    const hash = createHash('sha256')
      .update(`${readingVersion}\n${raw.text}`)
      .digest('base64url')
      .slice(0, 22);
    const item = readItem(raw, (src) => src);
    return {
      raw: { ...raw, text: '' },
      hash,
      item,
      externalId: item.ok ? externalIdOf(raw, item.value) : null,
    };
  });
}
