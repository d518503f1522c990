import { createTranslator } from 'next-intl';
import { type EditionId, editionFormats } from './editions.ts';

/** The words of an edition where no page is being drawn: next-intl's own `getTranslations` throws in route handlers. */
export async function translatorOf(edition: EditionId) {
  const { tag, digits } = editionFormats[edition];
  // By way of the folder above: Vite warns of a name that is not known in the file's own folder.
  const { default: messages } = await import(`../messages/${edition}.json`);
  return createTranslator({ locale: `${tag}-u-nu-${digits}`, messages });
}
