import { hrefOf } from '#messages/hrefs.ts';

/** The address of a page of results; the first has no number, as everywhere. */
export function searchHref(edition: string, query: string, number = 1): string {
  const asked = new URLSearchParams(query === '' ? {} : { q: query });
  if (number > 1) asked.set('page', String(number));
  const path = hrefOf({ page: 'search' }, edition);
  return asked.size === 0 ? path : `${path}?${asked}`;
}
