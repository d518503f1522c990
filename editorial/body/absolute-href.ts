const lasting: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The whole address of a link of a page, for where that page is not; null where it is no address, or one that runs code.
 * @param page the address of the page that the link stands on
 */
export function absoluteHref(href: string, page: string): string | null {
  const url = URL.parse(href, page);
  return url && lasting.has(url.protocol) ? url.href : null;
}
