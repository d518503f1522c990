import { bringJson } from '#db/json-text.ts';
import { utf8 } from '#db/utf8.ts';
import { type BodyFacts, bringFacts, factsOfBody } from '#editorial/body/body-facts.ts';
import { type BodyDocument, bodyDocument, trustBody } from '#editorial/body/document.ts';
import { bringFigures, figuresIn } from '#editorial/body/figures.ts';
import { writtenBody } from '#editorial/body/written-body.ts';
import type { ImportItem, RawItem } from '#editorial/importing/item.ts';
import { unknownFields } from '#editorial/importing/known-fields.ts';
import { externalIdOf, readItem } from '#editorial/importing/read-item.ts';
import { type Signs, signsOf } from '#editorial/importing/signs.ts';
import type { Result } from '#editorial/refusal.ts';
import { bringStemmed, type StemmedArticle, stemmedArticle } from '../search/stemmed-article.ts';
import type { Vocabulary } from '../search/vocabulary.ts';

/** An item that was looked into: what it says, what it is called, and what tells it from another version of itself. */
export interface Reading {
  /** The item without its text, which has been read. */
  raw: RawItem;
  hash: string;
  item: Result<ImportItem>;
  /** null: it could not be read, or not far enough to know. */
  externalId: string | null;
  /** null where the body did not pass. */
  body: WrittenBody | null;
  /** What is known of an item that could not be read. */
  signs?: Signs;
  /** The fields that it has and that nothing is known of; absent where there are none. */
  unknown?: string[];
}

/** A body as it was written, and what need not be worked out of it again. */
interface WrittenBody {
  json: Uint8Array<ArrayBuffer>;
  facts: BodyFacts;
  figures: string[];
  /** null: it has not been stemmed yet. */
  stemmed: StemmedArticle | null;
}

/** Raised whenever the same text would be read into another article: what was imported before is then read anew. */
const readingVersion = 2;

/**
 * Reads an item, without a look at the database: figures keep the addresses that their file gave them, for the library to
 * find (placeFigures). More than half of an import's work, and so done in a thread of its own.
 */
export function readOne(raw: RawItem): Reading {
  let unknown: string[] = [];
  const read = readItem(
    raw,
    (src) => absolute(src, raw.archived?.base),
    (fields) => {
      unknown = unknownFields(fields);
    },
  );
  return {
    raw: { ...raw, text: '' },
    hash: `${readingVersion}.${raw.digest}`,
    externalId: read.ok ? externalIdOf(raw, read.value) : null,
    ...written(read),
    ...(unknown.length > 0 && { unknown }),
    ...(!read.ok && { signs: signsOf(raw.text, raw.format) }),
  };
}

/** In an archive, addresses are relative to the site that it comes from. */
function absolute(src: string, base: string | undefined): string {
  return base ? (URL.parse(src, base)?.href ?? src) : src;
}

function written(item: Result<ImportItem>): Pick<Reading, 'item' | 'body'> {
  const checked = item.ok ? bodyDocument.safeParse(item.value.body) : null;
  // A body that does not pass is refused at the door, with the words for it.
  if (!item.ok || !checked?.success) return { item, body: null };
  const body = {
    json: utf8(JSON.stringify(checked.data)),
    facts: factsOfBody(checked.data),
    figures: figuresIn(checked.data),
    stemmed: null,
  };
  return { item: { ok: true, value: { ...item.value, body: bodyFrom(body) } }, body };
}

function bodyFrom({ json, facts, figures, stemmed }: WrittenBody): BodyDocument {
  const body = writtenBody(json);
  trustBody(body);
  bringJson(body, json);
  bringFacts(body, facts);
  bringFigures(body, figures);
  if (stemmed) bringStemmed(body, stemmed);
  return body;
}

/** The reading with its words stemmed by a vocabulary, which may not be the one that they are indexed by in the end. */
export function stemmedReading(
  reading: Reading,
  vocabulary: Vocabulary,
  editionOf: (item: ImportItem) => string,
): Reading {
  if (!reading.item.ok || !reading.body) return reading;
  const { title: headline, standfirst, body } = reading.item.value;
  const edition = editionOf(reading.item.value);
  const stemmed = stemmedArticle({ headline, standfirst, body }, vocabulary, edition);
  return { ...reading, body: { ...reading.body, stemmed } };
}

const leftBehind: BodyDocument = { type: 'doc', content: [] };

/** A reading as it goes to another thread: what is written of its body stands for it. */
export function handOver(reading: Reading): Reading {
  return withBody(reading, () => leftBehind);
}

/** Takes over what was handed over, with all that the other thread found out of the body. */
export function takeOver(reading: Reading): Reading {
  return withBody(reading, bodyFrom);
}

function withBody(reading: Reading, bodyOf: (written: WrittenBody) => BodyDocument): Reading {
  if (!reading.item.ok || !reading.body) return reading;
  return { ...reading, item: { ok: true, value: { ...reading.item.value, body: bodyOf(reading.body) } } };
}

/** The bytes of a reading that need not be copied on the way to another thread; they are gone here then. */
export function bytesToMove({ body }: Reading): ArrayBuffer[] {
  if (!body) return [];
  const { json, stemmed } = body;
  const texts = stemmed ? [stemmed.headline, stemmed.standfirst, stemmed.body] : [];
  return [json.buffer, ...texts.flatMap(({ field, codes }) => [field.buffer, codes.buffer])];
}
