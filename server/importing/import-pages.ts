import { figuresIn } from '#editorial/body/figures.ts';
import { placeFigures } from '#editorial/body/place-figures.ts';
import { complain } from '#editorial/complaint.ts';
import type { ImportItem } from '#editorial/importing/item.ts';
import { allow, type Result } from '#editorial/refusal.ts';
import { sameValue } from '#editorial/same-value.ts';
import { type Change, execute } from '../execute.ts';
import { store } from '../store.ts';
import { knownEditionOf } from './edition-of.ts';
import type { ImportOptions } from './import-options.ts';
import { isTaken } from './is-taken.ts';
import { KnownPages } from './known-pages.ts';
import { broughtBy, leadChanges, leadsTo } from './leads.ts';
import {
  type BroughtAt,
  holdsBack,
  leftOf,
  type Outcome,
  outcomeOf,
  outcomeOfWriting,
  type ReadOne,
} from './outcome.ts';

interface Writing {
  one: ReadOne;
  change: Change;
  edition: string;
  slug: string;
  /** Of the page that it writes over; undefined: it makes one. */
  id: string | undefined;
}

/**
 * Brings in pages that are no articles. Each is known again by its name, wherever it stands; a new one takes the first
 * free address. What people have changed since is theirs.
 */
export async function importPages(
  pages: ReadOne[],
  options: Pick<ImportOptions, 'actor' | 'pictures' | 'dryRun' | 'locale' | 'taken'>,
  now: Date,
): Promise<BroughtAt> {
  const outcomes = new Map<number, Outcome>();
  if (pages.length === 0) return { outcomes, redirects: 0 };
  const { actor, pictures, dryRun, locale, taken } = options;
  const placed = pages.flatMap((one) => {
    const edition = editionFor(one.item, locale);
    if (edition.ok) return [{ one, edition: edition.value, name: nameOf(one) }];
    outcomes.set(one.at, outcomeOf(one, edition));
    return [];
  });
  const known = await KnownPages.load((await store()).read, placed.map(wantedOf), actor);
  if (!dryRun)
    await pictures.gather(
      pages.flatMap(({ item, reading }) =>
        figuresIn(item.body).map((src) => ({ src, folder: reading.raw.folder })),
      ),
      actor,
    );
  const toDo: Writing[] = [];
  for (const { one, edition, name } of placed) {
    const { item, reading } = one;
    // Two lines of one slug are two pages.
    if (isTaken(one, `page:${edition}:${reading.externalId}`, taken)) {
      outcomes.set(
        one.at,
        outcomeOf(one, complain('externalId', { complaint: 'name-taken', values: { name } })),
      );
      continue;
    }
    const body = placeFigures(item.body, (src) => pictures.nameOf(src, reading.raw.folder));
    const before = known.of(edition, name, item.slug);
    const why = before && holdsBack(one, known.isTheirs(before.id));
    const isSame = before && before.title === item.title && sameValue(before.body, body);
    if (isSame) outcomes.set(one.at, outcomeOf(one, allow({ result: 'unchanged', id: before.id })));
    else if (before && why) outcomes.set(one.at, leftOf(one, before.id, why));
    else {
      const slug = before?.slug ?? known.freeSlug(edition, item.slug);
      const { title } = item;
      const position = before?.position ?? 0;
      const command = { type: 'page.write' as const, edition, slug, title, body, position, externalId: name };
      const change = { commands: [command], expectedVersion: before?.version ?? 0 };
      toDo.push({ one, edition, slug, id: before?.id, change });
    }
  }
  const leads = toDo.flatMap(({ one, edition, slug }) => leadsTo(one.item, edition, `/pages/${slug}`));
  // Together, or an import that is broken off here would leave pages without their old addresses.
  const changes = [...toDo.map(({ change }) => change), ...leadChanges(leads)];
  const results = dryRun ? [] : await execute(actor, changes, now);
  const redirects = dryRun ? leads.length : broughtBy(results.slice(toDo.length));
  for (const [n, { one, id }] of toDo.entries()) {
    outcomes.set(one.at, outcomeOfWriting(one, id, results[n] ?? allow({ id: null })));
  }
  return { outcomes, redirects };
}

function nameOf({ reading }: ReadOne): string {
  return reading.externalId ?? '';
}

function wantedOf({ edition, name, one }: { edition: string; name: string; one: ReadOne }) {
  return { edition, name, slug: one.item.slug };
}

/** A page is there for readers as soon as it is there. */
function editionFor(item: ImportItem, locale: string | undefined): Result<string> {
  if (item.status === 'published') return knownEditionOf(item, locale);
  return complain('status', { complaint: 'page-state' });
}
