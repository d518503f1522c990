import type { Writer } from '#db/doors.ts';
import { listOf, relist } from '#db/queries/listings.ts';
import { articlesOf, takeOverSection, waitingWith } from '#db/queries/take-over.ts';
import {
  allSections,
  deleteSection,
  insertSection,
  type SectionRow,
  updateSection,
} from '#db/queries/taxonomy.ts';
import { bringsInto } from '#db/queries/wire.ts';
import { type Address, reservedSlugs } from '#editorial/address.ts';
import type { TaxonomyCommand } from '#editorial/commands/taxonomy.ts';
import type { Facts } from '#editorial/events.ts';
import { given } from '#editorial/given.ts';
import { type Refusal, type Result, refuse } from '#editorial/refusal.ts';
import { closesCircle, placesAfter, sectionPath, sisters } from '#editorial/sections.ts';
import { isEdition } from '#messages/editions.ts';
import { type Effect, effect } from './effect.ts';
import { moved, opened } from './redirects.ts';

type Command<Type extends TaxonomyCommand['type']> = Extract<TaxonomyCommand, { type: Type }>;
type Tree = Map<string, SectionRow>;

export async function makeSection(
  tx: Writer,
  { type: _type, ...made }: Command<'section.make'>,
  id: string,
  now: Date,
): Promise<Result<Effect>> {
  const row = { id, ...made };
  const wrong = faultIn(await treeOf(tx), row);
  if (wrong) return { ok: false, refusal: wrong };
  await insertSection(tx, row);
  await opened(tx, row.edition, addressOf(row), now);
  return effect(id, 'section.made', null, factsOf(row));
}

/** Renames or moves a section; its old address leads on, and lists above it gain or lose its articles. */
export async function changeSection(
  tx: Writer,
  { type: _type, ...changes }: Command<'section.change'>,
  id: string,
  now: Date,
): Promise<Result<Effect>> {
  const tree = await treeOf(tx);
  const before = tree.get(id);
  if (!before) return refuse('not-found');
  const after: SectionRow = { ...before, ...given(changes) };
  const wrong = faultIn(tree, after);
  if (wrong) return { ok: false, refusal: wrong };
  await updateSection(tx, after);
  if (after.slug !== before.slug) await moved(tx, after.edition, addressOf(before), addressOf(after), now);
  await relistMoved(tx, tree, after);
  return effect(id, 'section.changed', factsOf(before), factsOf(after));
}

/** Puts a section among its sisters, old or new, and numbers these. */
export async function orderSection(
  tx: Writer,
  { parentId, beforeId }: Command<'section.order'>,
  id: string,
): Promise<Result<Effect>> {
  const tree = await treeOf(tx);
  const before = tree.get(id);
  if (!before) return refuse('not-found');
  const after = { ...before, parentId };
  const wrong = faultIn(tree, after);
  if (wrong) return { ok: false, refusal: wrong };
  if (beforeId !== null && !sisters([...tree.values()], after).some((one) => one.id === beforeId))
    return refuse('section-unknown', { field: 'beforeId' });
  const placed = placesAfter([...tree.values()], after, beforeId);
  for (const one of placed) await updateSection(tx, one);
  await relistMoved(tx, tree, after);
  return effect(
    id,
    'section.ordered',
    factsOf(before),
    factsOf(placed.find((one) => one.id === id) ?? after),
  );
}

/** Removes a section that is empty, or whose articles and sub-sections another one takes over. */
export async function removeSection(
  tx: Writer,
  { intoId }: Command<'section.remove'>,
  id: string,
  now: Date,
): Promise<Result<Effect>> {
  const tree = await treeOf(tx);
  const before = tree.get(id);
  if (!before) return refuse('not-found');
  const articles = (await articlesOf(tx, 'section', id)) || (await waitingWith(tx, 'section', id));
  const children = [...tree.values()].filter((one) => one.parentId === id);
  if (intoId === null) {
    if (articles > 0 || children.length > 0 || (await bringsInto(tx, id)))
      return refuse('section-in-use', { field: 'intoId', values: { articles, sections: children.length } });
  } else {
    const into = tree.get(intoId);
    if (into?.edition !== before.edition) return refuse('section-unknown', { field: 'intoId' });
    if (closesCircle(tree, id, intoId)) return refuse('section-circle', { field: 'intoId' });
    for (const child of children) await updateSection(tx, { ...child, parentId: intoId });
    await relistBetween(tx, id, sectionPath(tree, id), sectionPath(tree, intoId));
    await takeOverSection(tx, id, intoId);
    await moved(tx, before.edition, addressOf(before), addressOf(into), now);
  }
  await deleteSection(tx, id);
  return effect(id, 'section.removed', factsOf(before), { edition: before.edition, intoId, articles });
}

async function treeOf(tx: Writer): Promise<Tree> {
  return new Map((await allSections(tx)).map((section) => [section.id, section]));
}

/** @param tree as it was before the section moved */
async function relistMoved(tx: Writer, tree: Tree, after: SectionRow): Promise<void> {
  if (tree.get(after.id)?.parentId === after.parentId) return;
  const is = sectionPath(new Map(tree).set(after.id, after), after.id);
  await relistBetween(tx, after.id, sectionPath(tree, after.id), is);
}

/** Articles of a section, and of those below it, leave the lists of one path for those of another. */
async function relistBetween(tx: Writer, id: string, was: string[], is: string[]): Promise<void> {
  const only = (these: string[], those: string[]) =>
    these.filter((one) => !those.includes(one)).map(listOf.section);
  await relist(tx, listOf.section(id), only(is, was), only(was, is));
}

function faultIn(tree: Tree, row: SectionRow): Refusal | null {
  const { id, edition, slug, parentId } = row;
  if (reservedSlugs.has(slug) || isEdition(slug))
    return { code: 'slug-reserved', field: 'slug', values: { slug } };
  const twin = [...tree.values()].find((other) => other.edition === edition && other.slug === slug);
  if (twin && twin.id !== id) return { code: 'slug-taken', field: 'slug', values: { slug } };
  if (parentId === null) return null;
  if (tree.get(parentId)?.edition !== edition) return { code: 'section-unknown', field: 'parentId' };
  if (closesCircle(tree, id, parentId)) return { code: 'section-circle', field: 'parentId' };
  return null;
}

function addressOf({ slug }: { slug: string }): Address {
  return { page: 'section', slug, number: 1 };
}

function factsOf({ edition, slug, name, parentId, tint, position }: SectionRow): Facts {
  return { edition, slug, name, parentId, tint, position };
}
