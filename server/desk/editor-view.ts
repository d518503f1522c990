import { namesByIds, namesOf } from '#db/queries/choices.ts';
import { mediaByIds, mediaByNames } from '#db/queries/media.ts';
import { allEditions, allSections } from '#db/queries/taxonomy.ts';
import type { Article, ArticleContent } from '#editorial/article.ts';
import type { ChoiceKind, EditorPicture, EditorView, FoundChoice } from '#editorial/editor-view.ts';
import { areRightsOver } from '#editorial/library.ts';
import { matchingChoices } from '#editorial/matching-choices.ts';
import { picturesOf } from '#editorial/pictures-of.ts';
import { inTreeOrder } from '#editorial/sections.ts';
import { store } from '../store.ts';

/** What stands around an article while it is edited. */
export async function readEditorView({ edition, pending, content }: Article): Promise<EditorView> {
  const { read } = await store();
  const shown = pending ?? content;
  const sections = (await allSections(read)).filter((section) => section.edition === edition);
  const home = (await allEditions(read)).find(({ id }) => id === edition);
  return {
    timeZone: home?.timeZone ?? 'UTC',
    sections: inTreeOrder(sections).map(({ id, name, depth }) => ({ id, name, depth })),
    authors: await namesByIds(read, 'authors', edition, shown.authorIds),
    topics: await namesByIds(read, 'topics', edition, shown.topicIds),
    pictures: await readPictures(shown, new Date()),
  };
}

/** The pictures that a content holds, with what the library knows of them by now. */
export async function readPictures(
  content: Pick<ArticleContent, 'heroId' | 'body'>,
  now: Date,
): Promise<EditorPicture[]> {
  const { read } = await store();
  const { ids, names } = picturesOf(content);
  const rows = [...(await mediaByNames(read, names)), ...(await mediaByIds(read, ids))];
  return rows.map(({ id, name, width, height, widths, credit, alt, rightsUntil }) => ({
    ...{ id, name, width, height, widths, credit, alt },
    areRightsEnded: areRightsOver(rightsUntil, now),
  }));
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
