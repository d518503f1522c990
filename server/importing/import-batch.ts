import { createHash } from 'node:crypto';
import { directionOf } from '#arabic/direction.ts';
import { articlesByExternalIds, type KnownImport } from '#db/queries/articles.ts';
import type { ImportItem, RawItem } from '#editorial/importing/item.ts';
import { externalIdOf, readItem } from '#editorial/importing/read-item.ts';
import type { Actor } from '#editorial/permissions.ts';
import { allow, type Refusal, type Result, refuse } from '#editorial/refusal.ts';
import { editionFormats, editionIds, isEdition } from '#messages/editions.ts';
import { execute } from '../execute.ts';
import { store } from '../store.ts';
import { commandsFor, type Placed } from './commands.ts';
import type { Pictures } from './pictures.ts';
import type { Taxonomy } from './taxonomy.ts';

export interface ImportOptions {
  actor: Actor;
  taxonomy: Taxonomy;
  pictures: Pictures;
  /** Say what would happen and change nothing. */
  dryRun: boolean;
  /** Milliseconds by which every date is moved; the demonstration newsroom is planted so. */
  shift?: number | undefined;
  /** For items that name no edition or section themselves. */
  locale?: string | undefined;
  section?: string | undefined;
}

export type Outcome = { raw: RawItem; externalId: string | null; title: string } & (
  | { result: 'made' | 'changed' | 'unchanged'; id: string | null }
  | { result: 'refused'; refusal: Refusal }
);

/** Raised whenever the same text would be read into another article: what was imported before is then read anew. */
const readingVersion = 1;

interface Reading {
  raw: RawItem;
  hash: string;
  item: Result<ImportItem>;
  externalId: string | null;
}

/**
 * Imports a batch of items through the one door, in one transaction. An item that is wrong is refused with its reason
 * and holds up no other; one that has not changed since it was last imported is only recognised.
 */
export async function importBatch(
  batch: RawItem[],
  options: ImportOptions,
  now = new Date(),
): Promise<Outcome[]> {
  const readings = batch.map((raw) => reading(raw, options));
  const again = firstRepeated(readings);
  if (again > 0) {
    const before = await importBatch(batch.slice(0, again), options, now);
    return [...before, ...(await importBatch(batch.slice(again), options, now))];
  }
  if (!options.dryRun) await options.pictures.makeMissing(options.actor);
  const { read } = await store();
  const known = await articlesByExternalIds(
    read,
    readings.flatMap(({ externalId }) => externalId ?? []),
  );
  const outcomes: Outcome[] = [];
  const toDo: { at: number; placed: Placed; known: KnownImport | undefined }[] = [];
  for (const [at, { raw, hash, item, externalId }] of readings.entries()) {
    const about = { raw, externalId, title: item.ok ? item.value.title : '' };
    const before = externalId ? known.get(externalId) : undefined;
    if (!item.ok) {
      outcomes[at] = { ...about, result: 'refused', refusal: item.refusal };
    } else if (before?.sourceHash === hash) {
      outcomes[at] = { ...about, result: 'unchanged', id: before.id };
    } else {
      const placed = place(item.value, externalId ?? '', hash, raw, options);
      if (placed.ok) toDo.push({ at, placed: placed.value, known: before });
      else outcomes[at] = { ...about, result: 'refused', refusal: placed.refusal };
    }
  }
  for (const { at, outcome } of await carryOut(toDo, readings, options, now)) outcomes[at] = outcome;
  return outcomes;
}

/** Where an article comes a second time in one batch: it must meet what the first time made of it. */
function firstRepeated(readings: Reading[]): number {
  const seen = new Set<string>();
  return readings.findIndex(({ externalId }) => {
    if (externalId === null) return false;
    const repeated = seen.has(externalId);
    seen.add(externalId);
    return repeated;
  });
}

function reading(raw: RawItem, { pictures, shift = 0 }: ImportOptions): Reading {
  const hash = createHash('sha256').update(`${readingVersion}\n${raw.text}`).digest('base64url').slice(0, 22);
  const item = readItem(raw, (src) => pictures.nameOf(src, raw.folder));
  if (item.ok && item.value.image) pictures.nameOf(item.value.image, raw.folder, item.value.imageCredit);
  if (item.ok && shift !== 0) item.value = moved(item.value, shift);
  return { raw, hash, item, externalId: item.ok ? externalIdOf(raw, item.value) : null };
}

function moved(item: ImportItem, shift: number): ImportItem {
  const by = (date: Date) => new Date(date.getTime() + shift);
  return {
    ...item,
    publishedAt: item.publishedAt && by(item.publishedAt),
    updatedAt: item.updatedAt && by(item.updatedAt),
    corrections: item.corrections.map(({ at, text }) => ({ at: by(at), text })),
  };
}

function place(
  item: ImportItem,
  externalId: string,
  sourceHash: string,
  raw: RawItem,
  { taxonomy, pictures, ...options }: ImportOptions,
): Result<Placed> {
  const edition = item.locale || options.locale || (directionOf(item.title) === 'ltr' ? 'en' : 'ar');
  if (!isEdition(edition)) {
    const detail = `names no edition: ${edition}; there are ${editionIds.join(', ')}`;
    return refuse('invalid-input', { field: 'locale', values: { detail } });
  }
  const section = item.section || options.section || 'general';
  const sectionName = item.sectionName || (item.section ? item.section : editionFormats[edition].unsorted);
  return allow({
    item,
    edition,
    externalId,
    sourceHash,
    sectionId: taxonomy.idOf('section', edition, section, sectionName),
    authorIds: item.authors.map((name) => taxonomy.idOf('author', edition, name)),
    topicIds: item.topics.map((name) => taxonomy.idOf('topic', edition, name)),
    heroId: item.image ? pictures.idOf(item.image, raw.folder, item.imageCredit) : null,
  });
}

async function carryOut(
  toDo: { at: number; placed: Placed; known: KnownImport | undefined }[],
  readings: Reading[],
  { actor, taxonomy, dryRun }: ImportOptions,
  now: Date,
): Promise<{ at: number; outcome: Outcome }[]> {
  const about = (at: number, placed: Placed) => ({
    raw: readings[at]?.raw as RawItem,
    externalId: placed.externalId,
    title: placed.item.title,
  });
  if (dryRun) {
    return toDo.map(({ at, placed, known }) => ({
      at,
      outcome: { ...about(at, placed), result: known ? 'changed' : 'made', id: known?.id ?? null },
    }));
  }
  await taxonomy.makeMissing(actor);
  const results = await execute(
    actor,
    toDo.map(({ placed, known }) => ({ subjectId: known?.id, commands: commandsFor(placed, known, now) })),
    now,
  );
  return toDo.map(({ at, placed, known }, n) => {
    const result = results[n];
    if (!result?.ok) {
      const refusal = result?.refusal ?? ({ code: 'invalid-input' } as const);
      return { at, outcome: { ...about(at, placed), result: 'refused', refusal } };
    }
    return { at, outcome: { ...about(at, placed), result: known ? 'changed' : 'made', id: result.value.id } };
  });
}
