/** The language of the page and the digits that it is shown in, the edition's or the reader's. */
export function pageLocale(): string {
  const { lang, dataset } = document.documentElement;
  return `${lang}-u-nu-${dataset.digits ?? 'latn'}`;
}
