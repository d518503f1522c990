import type { SectionRow } from '#db/queries/taxonomy.ts';
import { type EditionId, isEdition } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { absolute } from '../absolute.ts';
import type { SectionAnswer, SectionsAnswer } from './answers.ts';

/**
 * The sections of each edition as a tree, in the order of the masthead.
 * @param only the edition that was asked for; absent: all
 */
export function sectionTrees(
  newsroom: { id: string; name: string; sections: SectionRow[] }[],
  only?: EditionId,
): SectionsAnswer {
  const items = newsroom.flatMap(({ id, name, sections }) => {
    if (!isEdition(id) || (only && id !== only)) return [];
    const url = absolute(hrefOf({ page: 'front' }, id));
    return [{ locale: id, name, url, sections: below(sections, id, null) }];
  });
  return { items };
}

function below(sections: SectionRow[], edition: EditionId, parentId: string | null): SectionAnswer[] {
  return sections
    .filter((section) => section.parentId === parentId)
    .map(({ id, name, slug }) => ({
      name,
      slug,
      url: absolute(hrefOf({ page: 'section', slug, number: 1 }, edition)),
      sections: below(sections, edition, id),
    }));
}
