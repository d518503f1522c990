import type { Writer } from '#db/doors.ts';
import { listOf, relist } from '#db/queries/listings.ts';
import { putRedirect } from '#db/queries/record.ts';
import { allSections, insertSection, type SectionRow, updateSection } from '#db/queries/taxonomy.ts';
import { reservedSlugs } from '#editorial/address.ts';
import type { NewsroomCommand } from '#editorial/commands/newsroom.ts';
import type { Facts } from '#editorial/events.ts';
import { type Refusal, type Result, refuse } from '#editorial/refusal.ts';
import { closesCircle, sectionPath } from '#editorial/sections.ts';
import { isEdition } from '#messages/editions.ts';
import { type Effect, effect } from './effect.ts';

type Make = Extract<NewsroomCommand, { type: 'section.make' }>;
type Alter = Extract<NewsroomCommand, { type: 'section.change' }>;

export async function makeSection(
  tx: Writer,
  { type: _type, ...made }: Make,
  id: string,
): Promise<Result<Effect>> {
  const sections = await treeOf(tx);
  const row = { id, ...made };
  const wrong = faultIn(sections, row);
  if (wrong) return { ok: false, refusal: wrong };
  await insertSection(tx, row);
  return effect(id, 'section.made', null, factsOf(row));
}

/** Renames or moves a section; its old address leads on, and lists above it gain or lose its articles. */
export async function changeSection(
  tx: Writer,
  { type: _type, ...changes }: Alter,
  id: string,
  now: Date,
): Promise<Result<Effect>> {
  const sections = await treeOf(tx);
  const before = sections.get(id);
  if (!before) return refuse('not-found');
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const after: SectionRow = { ...before, ...given };
  const wrong = faultIn(sections, after);
  if (wrong) return { ok: false, refusal: wrong };
  await updateSection(tx, after);
  if (after.slug !== before.slug) {
    const target = `/${after.slug}`;
    await putRedirect(tx, { edition: after.edition, path: `/${before.slug}`, target, at: now });
  }
  if (after.parentId !== before.parentId) {
    const was = sectionPath(sections, id);
    const is = sectionPath(new Map(sections).set(id, after), id);
    const only = (these: string[], those: string[]) =>
      these.filter((one) => !those.includes(one)).map(listOf.section);
    await relist(tx, listOf.section(id), only(is, was), only(was, is));
  }
  return effect(id, 'section.changed', factsOf(before), factsOf(after));
}

async function treeOf(tx: Writer): Promise<Map<string, SectionRow>> {
  return new Map((await allSections(tx)).map((section) => [section.id, section]));
}

function faultIn(sections: Map<string, SectionRow>, row: SectionRow): Refusal | null {
  const { id, edition, slug, parentId } = row;
  if (reservedSlugs.has(slug) || isEdition(slug))
    return { code: 'slug-reserved', field: 'slug', values: { slug } };
  const twin = [...sections.values()].find((other) => other.edition === edition && other.slug === slug);
  if (twin && twin.id !== id) return { code: 'slug-taken', field: 'slug', values: { slug } };
  if (parentId === null) return null;
  if (sections.get(parentId)?.edition !== edition) return { code: 'section-unknown', field: 'parentId' };
  if (closesCircle(sections, id, parentId)) return { code: 'section-circle', field: 'parentId' };
  return null;
}

function factsOf({ edition, slug, name, parentId }: SectionRow): Facts {
  return { edition, slug, name, parentId };
}
