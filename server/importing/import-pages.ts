import { actorsOf, pagesBySlugs } from '#db/queries/record.ts';
import { figuresIn } from '#editorial/body/figures.ts';
import { placeFigures } from '#editorial/body/place-figures.ts';
import type { ImportItem } from '#editorial/importing/item.ts';
import type { Actor } from '#editorial/permissions.ts';
import { allow, type Result, refuse } from '#editorial/refusal.ts';
import { sameValue } from '#editorial/same-value.ts';
import { type Change, execute } from '../execute.ts';
import { store } from '../store.ts';
import { knownEditionOf } from './edition-of.ts';
import { broughtBy, leadChanges, leadsTo } from './leads.ts';
import { type Outcome, outcomeOf, type ReadOne } from './outcome.ts';
import type { Pictures } from './pictures.ts';

interface Options {
  actor: Actor;
  pictures: Pictures;
  dryRun: boolean;
  arrived?: { redirects: number } | undefined;
  locale?: string | undefined;
}

/**
 * Brings in pages that are no articles. One of the same slug that an import wrote is written over, unless people have
 * changed it since: then it is theirs, and the item refused. Where people have a page of their own under the slug, the
 * item's page takes a second one.
 */
export async function importPages(
  pages: ReadOne[],
  { actor, pictures, dryRun, locale, arrived = { redirects: 0 } }: Options,
  now: Date,
): Promise<Map<number, Outcome>> {
  const outcomes = new Map<number, Outcome>();
  if (pages.length === 0) return outcomes;
  const { read } = await store();
  const slugs = pages.flatMap(({ item: { slug } }) => [slug, secondSlug(slug)]);
  const known = new Map((await pagesBySlugs(read, slugs)).map((row) => [`${row.edition}/${row.slug}`, row]));
  const actors = await actorsOf(
    read,
    [...known.values()].map(({ id }) => id),
  );
  if (!dryRun)
    await pictures.gather(
      pages.flatMap(({ item, reading }) =>
        figuresIn(item.body).map((src) => ({ src, folder: reading.raw.folder })),
      ),
      actor,
    );
  /** Of a slug that is free, whoever asks. */
  const writersOf = (edition: string, slug: string) => {
    const page = known.get(`${edition}/${slug}`);
    return page ? (actors.get(page.id) ?? []) : [actor.id];
  };
  const toDo: { one: ReadOne; isNew: boolean; change: Change; edition: string; slug: string }[] = [];
  for (const one of pages) {
    const { item, reading } = one;
    const placed = editionFor(item, locale);
    if (!placed.ok) {
      outcomes.set(one.at, outcomeOf(one, placed));
      continue;
    }
    const edition = placed.value;
    const body = placeFigures(item.body, (src) => pictures.nameOf(src, reading.raw.folder));
    const isFree = writersOf(edition, item.slug).includes(actor.id);
    const slug = isFree ? item.slug : secondSlug(item.slug);
    const before = known.get(`${edition}/${slug}`);
    const isSame = before && before.title === item.title && sameValue(before.body, body);
    if (isSame) outcomes.set(one.at, outcomeOf(one, allow({ result: 'unchanged', id: before.id })));
    else if (writersOf(edition, slug).at(-1) !== actor.id)
      outcomes.set(one.at, outcomeOf(one, refuse('slug-taken', { field: 'slug' })));
    else {
      const command = { type: 'page.write' as const, edition, slug, title: item.title, body };
      const position = before?.position ?? 0;
      toDo.push({ one, edition, slug, isNew: !before, change: { commands: [{ ...command, position }] } });
    }
  }
  const leads = toDo.flatMap(({ one, edition, slug }) => leadsTo(one.item, edition, `/pages/${slug}`));
  // Together, or an import that is broken off here would leave pages without their old addresses.
  const changes = [...toDo.map(({ change }) => change), ...leadChanges(leads)];
  const results = dryRun ? [] : await execute(actor, changes, now);
  arrived.redirects += dryRun ? leads.length : broughtBy(results);
  for (const [n, { one, isNew }] of toDo.entries()) {
    const result = isNew ? ('made' as const) : ('changed' as const);
    const done = results[n] ?? allow({ id: null });
    outcomes.set(one.at, outcomeOf(one, done.ok ? allow({ result, id: done.value.id }) : done));
  }
  return outcomes;
}

function secondSlug(slug: string): string {
  return `${slug}-2`;
}

/** A page is there for readers as soon as it is there. */
function editionFor(item: ImportItem, locale: string | undefined): Result<string> {
  if (item.status === 'published') return knownEditionOf(item, locale);
  const detail = 'must be published: a page has no other state';
  return refuse('invalid-input', { field: 'status', values: { detail } });
}
