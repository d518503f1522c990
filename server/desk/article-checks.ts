import { allSections } from '#db/queries/taxonomy.ts';
import type { Article } from '#editorial/article.ts';
import { checksOf } from '#editorial/checks/checks.ts';
import type { Finding } from '#editorial/checks/finding.ts';
import { pictureAmong } from '#editorial/editor-view.ts';
import { editionFormats, isEdition } from '#messages/editions.ts';
import { store } from '../store.ts';
import { readPictures } from './editor-view.ts';

/** What an editor should look at before readers get an article, with what waits to be shown to them. */
export async function readChecks(article: Article, now = new Date()): Promise<Finding[]> {
  const { read } = await store();
  const content = article.pending ?? article.content;
  const sections = await allSections(read);
  const pictures = await readPictures(content, now);
  const pictureOf = (idOrName: string) => pictureAmong(pictures, idOrName);
  return checksOf(content, {
    locale: isEdition(article.edition) ? editionFormats[article.edition].tag : article.edition,
    sectionName: sections.find(({ id }) => id === content.sectionId)?.name ?? '',
    heroCredit: pictureOf(content.heroId ?? '')?.credit ?? null,
    pictureOf,
  });
}
