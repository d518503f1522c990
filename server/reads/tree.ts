import type { SectionRow } from '#db/queries/taxonomy.ts';
import { sectionPath } from '#editorial/sections.ts';
import type { Counterpart, SectionLink, SectionNode } from '#editorial/view.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { sectionLink } from './teaser.ts';

export function nodesOf(sections: SectionRow[], edition: string): SectionNode[] {
  return sections
    .filter((section) => section.edition === edition && section.parentId === null)
    .map((section) => nodeOf(sections, section));
}

export function nodeOf(sections: SectionRow[], section: SectionRow): SectionNode {
  const children = sections.filter((one) => one.parentId === section.id);
  return {
    ...sectionLink(section, section.edition),
    children: children.map((child) => sectionLink(child, section.edition)),
  };
}

/** From the top of the tree down to a section. */
export function pathTo(sections: SectionRow[], id: string): SectionLink[] {
  const byId = new Map(sections.map((section) => [section.id, section]));
  return sectionPath(byId, id)
    .reverse()
    .flatMap((one) => byId.get(one) ?? [])
    .map((section) => sectionLink(section, section.edition));
}

/** The sections of the same slug in other editions. */
export function sectionCounterparts(sections: SectionRow[], { edition, slug }: SectionRow): Counterpart[] {
  return sections
    .filter((section) => section.slug === slug && section.edition !== edition)
    .map((section) => ({
      edition: section.edition,
      href: hrefOf({ page: 'section', slug, number: 1 }, section.edition),
    }));
}
