import type { KnownImport } from '#db/queries/articles.ts';
import { cleanLine } from '#editorial/clean-line.ts';
import { complain } from '#editorial/complaint.ts';
import type { ImportItem } from '#editorial/importing/item.ts';
import { allow } from '#editorial/refusal.ts';
import type { Fresh } from './fresh.ts';
import type { ImportOptions } from './import-options.ts';
import { isTaken } from './is-taken.ts';
import { type Outcome, outcomeOf, type ReadOne } from './outcome.ts';
import type { Reading } from './reading.ts';

interface Sorted {
  /** What became of those that nothing is to be done about, by their places. */
  outcomes: Outcome[];
  /** Articles that are other ones than what the newsroom has of them, if it has anything of them. */
  fresh: Fresh[];
  /** What is no article. */
  others: ReadOne[];
}

/** Sorts what was read by what is to be done about it. @param allKnown what the newsroom has, by the names of its items */
export function sortReadings(
  readings: Reading[],
  allKnown: Map<string, KnownImport>,
  { taken, shift = 0 }: Pick<ImportOptions, 'taken' | 'shift'>,
): Sorted {
  const sorted: Sorted = { outcomes: [], fresh: [], others: [] };
  for (const [at, reading] of readings.entries()) {
    const { raw, hash, item: read, externalId } = reading;
    const known = knownOf(reading, allKnown);
    if (raw.archived?.leftOut) {
      const reason = raw.archived.leftOut;
      sorted.outcomes[at] = { raw, externalId: null, title: '', result: 'left-out', reason, id: null };
    } else if (!read.ok) {
      const { title = '', slug = '', externalId = null } = reading.signs ?? {};
      const about = { raw, externalId, title, ...(slug && { slug }) };
      sorted.outcomes[at] = { ...about, result: 'refused', refusal: read.refusal };
    } else {
      const one: ReadOne = { at, reading, item: read.value };
      if (read.value.kind !== 'article') {
        sorted.others.push(one);
      } else if (externalId !== null && isTaken(one, externalId, taken)) {
        // Two files of one name, or two lines of one headline, are two articles.
        const complaint = { complaint: 'name-taken' as const, values: { name: externalId } };
        sorted.outcomes[at] = outcomeOf(one, complain('externalId', complaint));
      } else if (known?.sourceHash === hash) {
        sorted.outcomes[at] = outcomeOf(one, allow({ result: 'unchanged', id: known.id }));
      } else {
        sorted.fresh.push({ ...one, item: moved(read.value, shift), externalId: externalId ?? '', known });
      }
    }
  }
  return sorted;
}

/** Under what an item may be known: its name, and its former one. */
export function namesOf({ externalId, item }: Reading): string[] {
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
