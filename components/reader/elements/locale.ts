/** The locale and digits that an element names, else those of the page; always with a numbering system. */
export function localeOf(element: Element): string {
  const tag = element.getAttribute('locale') || document.documentElement.lang || 'ar';
  const digits = element.getAttribute('digits') || 'latn';
  return `${tag}-u-nu-${digits}`;
}
