import { articlesByExternalIds } from '#db/queries/articles.ts';
import type { RawItem } from '#editorial/importing/item.ts';
import { allow } from '#editorial/refusal.ts';
import { store } from '../store.ts';
import { carryOut } from './carry-out.ts';
import { hashOf, picturesOf } from './fresh.ts';
import type { ImportOptions } from './import-options.ts';
import { importOthers } from './import-others.ts';
import { holdsBack, leftOf, type Outcome, outcomeOf } from './outcome.ts';
import { type Reading, readOne } from './reading.ts';
import { namesOf, sortReadings } from './sort-readings.ts';
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
  return (await importReadings(batch.map(readOne), options, now)).outcomes;
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
  const { outcomes, fresh, others } = sortReadings(readings, allKnown, options);
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
