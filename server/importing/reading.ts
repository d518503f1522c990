import { bringJson } from '#db/json-text.ts';
import { type BodyFacts, bringFacts, factsOfBody } from '#editorial/body/body-facts.ts';
import { bodyDocument, trustBody } from '#editorial/body/document.ts';
import type { ImportItem, RawItem } from '#editorial/importing/item.ts';
import { externalIdOf, readItem } from '#editorial/importing/read-item.ts';
import type { Result } from '#editorial/refusal.ts';
import { bringStemmed, type StemmedBody } from '../search/stemmed-body.ts';

/** An item that was looked into: what it says, what it is called, and what tells it from another version of itself. */
export interface Reading {
  /** The item without its text, which has been read. */
  raw: RawItem;
  hash: string;
  item: Result<ImportItem>;
  /** null: it could not be read, or not far enough to know. */
  externalId: string | null;
  /** What the writing thread need not work out again; null where the body did not pass. */
  body: { facts: BodyFacts; json: string; stemmed: StemmedBody | null } | null;
}

/** Stems a body, with whatever vocabulary its thread has; null: it has none. */
export type StemBody = (item: ImportItem) => StemmedBody | null;

/** Raised whenever the same text would be read into another article: what was imported before is then read anew. */
const readingVersion = 2;

/**
 * Reads items, without a look at the database: figures keep the addresses that their file gave them, for the library to
 * find (placeFigures). More than half of an import's work, and so done in a thread of its own.
 */
export function readAll(batch: RawItem[], stemBody: StemBody = () => null): Reading[] {
  return batch.map((raw) => {
    const read = readItem(raw, (src) => absolute(src, raw.archived?.base));
    return {
      raw: { ...raw, text: '' },
      hash: `${readingVersion}.${raw.digest}`,
      externalId: read.ok ? externalIdOf(raw, read.value) : null,
      ...prepared(read, stemBody),
    };
  });
}

/** In an archive, addresses are relative to the site that it comes from. */
function absolute(src: string, base: string | undefined): string {
  return base ? (URL.parse(src, base)?.href ?? src) : src;
}

function prepared(item: Result<ImportItem>, stemBody: StemBody): Pick<Reading, 'item' | 'body'> {
  const checked = item.ok ? bodyDocument.safeParse(item.value.body) : null;
  // A body that does not pass is refused at the door, with the words for it.
  if (!item.ok || !checked?.success) return { item, body: null };
  const body = checked.data;
  const value = { ...item.value, body };
  return {
    item: { ok: true, value },
    body: { facts: factsOfBody(body), json: JSON.stringify(body), stemmed: stemBody(value) },
  };
}

/** Takes over what the reading thread found out, which a copy of its objects has lost. */
export function takeOver(readings: Reading[]): void {
  for (const { item, body } of readings) {
    if (!item.ok || !body) continue;
    trustBody(item.value.body);
    bringFacts(item.value.body, body.facts);
    bringJson(item.value.body, body.json);
    if (body.stemmed) bringStemmed(item.value.body, body.stemmed);
  }
}
