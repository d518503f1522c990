import { articlesByExternalIds, type KnownImport } from '#db/queries/articles.ts';
import { cleanLine } from '#editorial/clean-line.ts';
import type { ImportItem, RawItem } from '#editorial/importing/item.ts';
import { allow, type Refusal } from '#editorial/refusal.ts';
import { store } from '../store.ts';
import { carryOut } from './carry-out.ts';
import { type Fresh, hashOf, picturesOf } from './fresh.ts';
import type { ImportOptions } from './import-options.ts';
import { importOthers } from './import-others.ts';
import { isTaken } from './is-taken.ts';
import { holdsBack, leftOf, type Outcome, outcomeOf, type ReadOne } from './outcome.ts';
import { type Reading, readAll } from './reading.ts';
import { touchedByPeople } from './touched-by-people.ts';

interface Brought {
  /** One an item, in their order. */
  outcomes: Outcome[];
  /** Old addresses that lead on from now on. */
  redirects: number;
}

/** Reads and imports a batch of items. */
export async function importBatch(
  batch: RawItem[],
  options: ImportOptions,
  now = new Date(),
): Promise<Outcome[]> {
  return (await importReadings(readAll(batch), options, now)).outcomes;
}

/**
 * Imports items that have been read, through the one door and in one transaction. An item that is wrong is refused with
 * its reason and holds up no other; one that has not changed since it was last imported is only recognised.
 */
export async function importReadings(
  readings: Reading[],
  options: ImportOptions,
  now = new Date(),
): Promise<Brought> {
  const again = firstRepeated(readings);
  if (again > 0) {
    const before = await importReadings(readings.slice(0, again), options, now);
    const after = await importReadings(readings.slice(again), options, now);
    return {
      outcomes: [...before.outcomes, ...after.outcomes],
      redirects: before.redirects + after.redirects,
    };
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
      // Two files of one name, or two lines of one headline, are two articles.
    } else if (externalId !== null && isTaken({ item: item.value, reading }, externalId, options.taken)) {
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
  const brought = await importOthers(others, options, now);
  for (const [at, outcome] of brought.outcomes) outcomes[at] = outcome;
  if (!options.dryRun) await options.pictures.gather(fresh.flatMap(picturesOf), options.actor);
  const changed = fresh.filter((one) => {
    const isSame = one.known?.sourceHash === hashOf(one, options.pictures);
    if (isSame) outcomes[one.at] = outcomeOf(one, allow({ result: 'unchanged', id: one.known?.id ?? null }));
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
  const done = await carryOut(ours, options, now);
  for (const [at, outcome] of done.outcomes) outcomes[at] = outcome;
  return { outcomes, redirects: brought.redirects + done.redirects };
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
