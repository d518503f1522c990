import { locale } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { editionFormats, isEdition, standardEdition } from './editions.ts';

/** What next-intl needs for one request. The numbering system is named, since engines differ in what `ar` alone means. */
export default getRequestConfig(async () => {
  const asked = (await locale()) ?? standardEdition;
  const edition = isEdition(asked) ? asked : standardEdition;
  const { tag, digits } = editionFormats[edition];
  const { default: messages } = await import(`./${edition}.json`);
  return { locale: `${tag}-u-nu-${digits}`, messages };
});
