import type { Writer } from '#db/doors.ts';
import {
  deletePage,
  insertPage,
  type PageRow,
  pageById,
  pageBySlug,
  pagesOf,
  placePage,
  updatePage,
} from '#db/queries/record.ts';
import type { Address } from '#editorial/address.ts';
import type { PageCommand } from '#editorial/commands/pages.ts';
import type { Facts } from '#editorial/events.ts';
import { given } from '#editorial/given.ts';
import { type Result, refuse } from '#editorial/refusal.ts';
import { type Effect, effect, type ReadChange, stale } from './effect.ts';
import { moved, opened } from './redirects.ts';

type Command<Type extends PageCommand['type']> = Extract<PageCommand, { type: Type }>;

/** Makes a page, or writes over the one of its slug. */
export async function writePage(
  tx: Writer,
  { type: _type, externalId, ...page }: Command<'page.write'>,
  { id, expectedVersion }: ReadChange,
  now: Date,
): Promise<Result<Effect>> {
  const before = await pageBySlug(tx, page.edition, page.slug);
  if (!before) return insert(tx, { id, ...page, externalId: externalId ?? null, updatedAt: now, version: 1 });
  const wrong = stale(expectedVersion, before.version);
  if (wrong) return wrong;
  const after = { ...before, ...page, ...given({ externalId }), updatedAt: now, version: before.version + 1 };
  if (!(await updatePage(tx, after))) return refuse('stale-version');
  return effect(before.id, 'page.written', factsOf(before), factsOf(after), after.version);
}

/** Makes a page behind the others; another one's slug is refused. */
export async function makePage(
  tx: Writer,
  { type: _type, ...page }: Command<'page.make'>,
  { id }: ReadChange,
  now: Date,
): Promise<Result<Effect>> {
  if (await pageBySlug(tx, page.edition, page.slug)) return refuse('slug-taken', { field: 'slug' });
  const position =
    (await pagesOf(tx, page.edition)).reduce((last, one) => Math.max(last, one.position), -1) + 1;
  return insert(tx, { id, ...page, position, externalId: null, updatedAt: now, version: 1 });
}

export async function changePage(
  tx: Writer,
  { type: _type, ...changes }: Command<'page.change'>,
  { id, expectedVersion }: ReadChange,
  now: Date,
): Promise<Result<Effect>> {
  const before = await pageById(tx, id);
  if (!before) return refuse('not-found');
  const wrong = stale(expectedVersion, before.version);
  if (wrong) return wrong;
  const after: PageRow = { ...before, ...given(changes), updatedAt: now, version: before.version + 1 };
  const twin = await pageBySlug(tx, after.edition, after.slug);
  if (twin && twin.id !== id) return refuse('slug-taken', { field: 'slug' });
  if (!(await updatePage(tx, after))) return refuse('stale-version');
  if (after.slug !== before.slug) await moved(tx, after.edition, addressOf(before), addressOf(after), now);
  return effect(id, 'page.changed', factsOf(before), factsOf(after), after.version);
}

/** @param edition whose pages they are: the order is its own */
export async function orderPages(
  tx: Writer,
  { ids }: Command<'page.order'>,
  edition: string,
): Promise<Result<Effect>> {
  const before = await pagesOf(tx, edition);
  const known = new Set(before.map(({ id }) => id));
  if (new Set(ids).size !== known.size || !ids.every((id) => known.has(id)))
    return refuse('not-found', { field: 'ids' });
  for (const [position, id] of [...new Set(ids)].entries()) await placePage(tx, id, position);
  const order = (slugs: string[]): Facts => ({ edition, text: slugs.join(' ') });
  const slugs = new Map(before.map(({ id, slug }) => [id, slug]));
  return effect(
    edition,
    'page.ordered',
    order([...slugs.values()]),
    order(ids.map((id) => slugs.get(id) ?? '')),
  );
}

export async function removePage(tx: Writer, { id, expectedVersion }: ReadChange): Promise<Result<Effect>> {
  const before = await pageById(tx, id);
  if (!before) return refuse('not-found');
  const wrong = stale(expectedVersion, before.version);
  if (wrong) return wrong;
  if (!(await deletePage(tx, before))) return refuse('stale-version');
  return effect(id, 'page.removed', factsOf(before), null);
}

async function insert(tx: Writer, row: PageRow): Promise<Result<Effect>> {
  await insertPage(tx, row);
  await opened(tx, row.edition, addressOf(row), row.updatedAt);
  return effect(row.id, 'page.written', null, factsOf(row));
}

function addressOf({ slug }: PageRow): Address {
  return { page: 'page', slug };
}

function factsOf({ edition, slug, title }: PageRow): Facts {
  return { edition, slug, name: title };
}
