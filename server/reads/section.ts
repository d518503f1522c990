import { listOf } from '#db/queries/listings.ts';
import type { SectionView } from '#editorial/view.ts';
import { dependsOn } from '../cache.ts';
import { tag } from '../cache-tags.ts';
import { pageOfList } from './list.ts';
import { readSections } from './newsroom.ts';
import { nodeOf, pathTo, sectionCounterparts } from './tree.ts';

/** A section with all that is published in it and in the sections below it. */
export async function readSection(
  edition: string,
  slug: string,
  number: number,
): Promise<SectionView | null> {
  'use cache';
  const sections = await readSections();
  const section = sections.find((one) => one.edition === edition && one.slug === slug);
  if (!section) return null;
  const list = listOf.section(section.id);
  dependsOn(tag.list(list));
  return {
    ...(await pageOfList(edition, list, number)),
    section: nodeOf(sections, section),
    path: pathTo(sections, section.id),
    counterparts: sectionCounterparts(sections, section),
  };
}
