import { articlesByExternalIds, type KnownImport } from '#db/queries/articles.ts';
import { figuresIn } from '#editorial/body/figures.ts';
import { placeFigures } from '#editorial/body/place-figures.ts';
import { isBlank } from '#editorial/body/plain-text.ts';
import { cleanLine } from '#editorial/clean-line.ts';
import type { ImportItem, RawItem } from '#editorial/importing/item.ts';
import { allow, type Refusal, type Result } from '#editorial/refusal.ts';
import { editionFormats } from '#messages/editions.ts';
import { execute } from '../execute.ts';
import { newId } from '../ids.ts';
import { store } from '../store.ts';
import { commandsFor, type Placed } from './commands.ts';
import { knownEditionOf } from './edition-of.ts';
import type { ImportOptions } from './import-options.ts';
import { importOthers } from './import-others.ts';
import { broughtBy, leadChanges, leadsTo } from './leads.ts';
import { holdsBack, leftOf, type Outcome, type ReadOne } from './outcome.ts';
import type { Pictures, WantedPicture } from './pictures.ts';
import { type Reading, readAll } from './reading.ts';
import type { Taxonomy } from './taxonomy.ts';
import { touchedByPeople } from './touched-by-people.ts';

interface Fresh extends ReadOne {
  externalId: string;
  known: KnownImport | undefined;
}

/** Reads and imports a batch of items. */
export function importBatch(batch: RawItem[], options: ImportOptions, now = new Date()): Promise<Outcome[]> {
  return importReadings(readAll(batch), options, now);
}

/**
 * Imports items that have been read, through the one door and in one transaction. An item that is wrong is refused with
 * its reason and holds up no other; one that has not changed since it was last imported is only recognised.
 */
export async function importReadings(
  readings: Reading[],
  options: ImportOptions,
  now = new Date(),
): Promise<Outcome[]> {
  const again = firstRepeated(readings);
  if (again > 0) {
    const before = await importReadings(readings.slice(0, again), options, now);
    return [...before, ...(await importReadings(readings.slice(again), options, now))];
  }
  const { read } = await store();
  const allKnown = await articlesByExternalIds(read, readings.flatMap(namesOf));
  const outcomes: Outcome[] = [];
  const fresh: Fresh[] = [];
  const others: ReadOne[] = [];
  for (const [at, reading] of readings.entries()) {
    const { raw, hash, item, externalId } = reading;
    const known = knownOf(reading, allKnown);
    if (raw.archived?.leftOut) {
      outcomes[at] = {
        raw,
        externalId: null,
        title: '',
        result: 'left-out',
        reason: raw.archived.leftOut,
        id: null,
      };
    } else if (!item.ok) {
      outcomes[at] = { raw, externalId, title: '', result: 'refused', refusal: item.refusal };
    } else if (item.value.kind !== 'article') {
      others.push({ at, reading, item: item.value });
    } else if (isTaken(reading, options.taken)) {
      const detail = `is missing: another item of this import is called ${externalId} too`;
      const refusal: Refusal = { code: 'invalid-input', field: 'externalId', values: { detail } };
      outcomes[at] = { raw, externalId, title: item.value.title, result: 'refused', refusal };
    } else if (known?.sourceHash === hash) {
      outcomes[at] = { raw, externalId, title: item.value.title, result: 'unchanged', id: known.id };
    } else {
      fresh.push({
        at,
        reading,
        item: moved(item.value, options.shift ?? 0),
        externalId: externalId ?? '',
        known,
      });
    }
  }
  for (const [at, outcome] of await importOthers(others, options, now)) outcomes[at] = outcome;
  if (!options.dryRun) await options.pictures.gather(fresh.flatMap(picturesOf), options.actor);
  const changed = fresh.filter((one) => {
    const isSame = one.known?.sourceHash === hashOf(one, options.pictures);
    if (isSame) outcomes[one.at] = unchanged(one);
    return !isSame;
  });
  const touched = await touchedByPeople(
    read,
    changed.flatMap(({ known }) => known?.id ?? []),
    options.actor,
  );
  const ours = changed.filter((one) => {
    const why = one.known && holdsBack(one, touched.has(one.known.id));
    if (one.known && why) outcomes[one.at] = leftOf(one, one.known.id, why);
    return !why;
  });
  for (const { at, outcome } of await carryOut(ours, options, now)) outcomes[at] = outcome;
  return outcomes;
}

/** Under what an item may be known: its name, and its former one. */
function namesOf({ externalId, item }: Reading): string[] {
  const former = item.ok ? item.value.formerExternalId : undefined;
  return [externalId, former].filter((name) => name !== undefined && name !== null);
}

/** Two sources may have used one former name: the article of that name is this item where the headlines are the same. */
function knownOf(reading: Reading, known: Map<string, KnownImport>): KnownImport | undefined {
  const [name, former] = namesOf(reading);
  const found = known.get(name ?? '');
  if (found || former === undefined || !reading.item.ok) return found;
  const before = known.get(former);
  return before?.headline === cleanLine(reading.item.value.title) ? before : undefined;
}

function unchanged({ reading, externalId, item, known }: Fresh): Outcome {
  return { raw: reading.raw, externalId, title: item.title, result: 'unchanged', id: known?.id ?? null };
}

function picturesOf({ item, reading }: Fresh): WantedPicture[] {
  const { folder } = reading.raw;
  const hero = item.image ? [{ src: item.image, folder, credit: item.imageCredit }] : [];
  return [...hero, ...figuresIn(item.body).map((src) => ({ src, folder }))];
}

/** By what an item is known again; while pictures of it could not be had, it is another one and tried again. */
function hashOf(one: Fresh, pictures: Pictures): string {
  const postponed = picturesOf(one).filter(({ src }) => pictures.isPostponed(src)).length;
  return postponed > 0 ? `${one.reading.hash}~${postponed}` : one.reading.hash;
}

/** Two files of one name, or two lines of one headline, are two articles: the second must not replace the first. */
function isTaken({ item, externalId, hash }: Reading, taken: Map<string, string> | undefined): boolean {
  if (!taken || !item.ok || item.value.externalId || externalId === null) return false;
  const holder = taken.get(externalId);
  if (holder === undefined) taken.set(externalId, hash);
  return holder !== undefined && holder !== hash;
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

function moved(item: ImportItem, shift: number): ImportItem {
  if (shift === 0) return item;
  const by = (date: Date) => new Date(date.getTime() + shift);
  return {
    ...item,
    publishedAt: item.publishedAt && by(item.publishedAt),
    updatedAt: item.updatedAt && by(item.updatedAt),
    corrections: item.corrections.map(({ at, text }) => ({ at: by(at), text })),
  };
}

function place(one: Fresh, { taxonomy, pictures, ...options }: ImportOptions): Result<Placed> {
  const { item, externalId, reading } = one;
  const known = knownEditionOf(item, options.locale);
  if (!known.ok) return known;
  const edition = known.value;
  const { folder } = reading.raw;
  const section = item.section || options.section || 'general';
  const sectionName = item.sectionName || (item.section ? item.section : editionFormats[edition].unsorted);
  const body = placeFigures(item.body, (src) => pictures.nameOf(src, folder));
  const parentId = taxonomy.sectionAt(edition, item.above);
  return allow({
    item: { ...item, body, status: reading.raw.archived && isBlank(body) ? 'draft' : item.status },
    edition,
    externalId,
    sourceHash: hashOf(one, pictures),
    sectionId: taxonomy.idOf('section', edition, section, sectionName, { parentId }),
    authorIds: item.authors.map((name) => taxonomy.idOf('author', edition, name)),
    topicIds: item.topics.map((name) => taxonomy.idOf('topic', edition, name)),
    heroId: item.image ? pictures.idOf(item.image, folder, item.imageCredit) : null,
  });
}

async function carryOut(
  fresh: Fresh[],
  options: ImportOptions,
  now: Date,
): Promise<{ at: number; outcome: Outcome }[]> {
  const { actor, taxonomy, dryRun } = options;
  const outcomes: { at: number; outcome: Outcome }[] = [];
  const toDo: { one: Fresh; placed: Placed }[] = [];
  const settle = (one: Fresh, result: Result<{ id: string | null }>) => {
    const { at, reading, item, externalId, known } = one;
    const about = { raw: reading.raw, externalId, title: item.title };
    // Somebody was at it between our look and our hand.
    const isLeft = known && !result.ok && result.refusal.code === 'stale-version';
    const outcome: Outcome = isLeft
      ? leftOf(one, known.id, 'changedHere')
      : result.ok
        ? { ...about, result: known ? 'changed' : 'made', id: result.value.id }
        : { ...about, result: 'refused', refusal: result.refusal };
    outcomes.push({ at, outcome });
  };
  for (const one of fresh) {
    const placed = place(one, options);
    if (!placed.ok) settle(one, placed);
    else if (dryRun) {
      if (options.arrived) options.arrived.redirects += placed.value.item.formerPaths.length;
      settle(one, allow({ id: one.known?.id ?? null }));
    } else toDo.push({ one, placed: placed.value });
  }
  if (dryRun) return outcomes;
  await taxonomy.makeMissing(actor);
  const fit = toDo.filter(({ one, placed }) => {
    const refusal = refusalIn(placed, taxonomy);
    if (refusal) settle(one, { ok: false, refusal });
    return !refusal;
  });
  const changes = fit.map(({ one, placed }) => ({
    // An id of its own where old addresses are to lead to it in the same transaction.
    subjectId: one.known?.id ?? (placed.item.formerPaths.length > 0 ? newId() : undefined),
    commands: commandsFor(placed, one.known, now),
    expectedVersion: one.known?.version,
  }));
  const leads = fit.flatMap(({ placed }, n) =>
    leadsTo(placed.item, placed.edition, `/a/${changes[n]?.subjectId}`),
  );
  // In one transaction, or an import that is broken off here would leave articles without their old addresses.
  const results = await execute(actor, [...changes, ...leadChanges(leads)], now);
  if (options.arrived) options.arrived.redirects += broughtBy(results.slice(changes.length));
  for (const [n, { one }] of fit.entries()) settle(one, results[n] as Result<{ id: string }>);
  return outcomes;
}

/** Why something that the item names could not be made; undefined: all of it is there. */
function refusalIn({ sectionId, authorIds, topicIds }: Placed, { refused }: Taxonomy): Refusal | undefined {
  const id = [sectionId, ...authorIds, ...topicIds].find((one) => refused.has(one));
  return id === undefined ? undefined : refused.get(id);
}
