import { namesByIds, namesOf } from '#db/queries/choices.ts';
import { mediaByIds, mediaByNames } from '#db/queries/media.ts';
import { allSections, type SectionRow } from '#db/queries/taxonomy.ts';
import type { Article } from '#editorial/article.ts';
import { figuresIn } from '#editorial/body/figures.ts';
import type { ChoiceKind, EditorView, FoundChoice } from '#editorial/editor-view.ts';
import { matchingChoices } from '#editorial/matching-choices.ts';
import { store } from '../store.ts';

/** What stands around an article while it is edited. */
export async function readEditorView({ edition, pending, content }: Article): Promise<EditorView> {
  const { read } = await store();
  const { authorIds, topicIds, heroId, body } = pending ?? content;
  const sections = (await allSections(read)).filter((section) => section.edition === edition);
  const pictures = [
    ...(await mediaByNames(read, figuresIn(body))),
    ...(await mediaByIds(read, heroId ? [heroId] : [])),
  ];
  return {
    sections: inTreeOrder(sections, null, 0),
    authors: await namesByIds(read, 'authors', edition, authorIds),
    topics: await namesByIds(read, 'topics', edition, topicIds),
    pictures: pictures.map(({ id, name, width, height, widths, credit }) => ({
      id,
      name,
      width,
      height,
      widths,
      credit,
    })),
  };
}

function inTreeOrder(sections: SectionRow[], parent: string | null, depth: number): EditorView['sections'] {
  return sections
    .filter(({ parentId }) => parentId === parent)
    .flatMap(({ id, name }) => [{ id, name, depth }, ...inTreeOrder(sections, id, depth + 1)]);
}

/** So many are offered while one types. */
const mostChoices = 20;

/**
 * Authors or topics that may be meant by what was typed.
 * @param edition null: those of all editions
 */
export async function readChoices(
  kind: ChoiceKind,
  edition: string | null,
  typed: string,
): Promise<FoundChoice[]> {
  const { read } = await store();
  return matchingChoices(await namesOf(read, kind, edition), typed, mostChoices);
}
