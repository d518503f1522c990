import { createTranslator } from 'next-intl';
import { type EditionId, editionFormats } from './editions.ts';

/** The words of an edition where no page is being drawn: next-intl's own `getTranslations` throws in route handlers. */
export async function translatorOf(edition: EditionId) {
  const { tag, digits } = editionFormats[edition];
  const { default: messages } = await import(`./${edition}.json`);
  return createTranslator({ locale: `${tag}-u-nu-${digits}`, messages });
}
