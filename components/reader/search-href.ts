import { hrefOf } from '#messages/hrefs.ts';

/** What a search asks for, as its address says it. */
export interface SearchAsked {
  q?: string | undefined;
  section?: string | undefined;
  author?: string | undefined;
  /** Days of the edition, or instants: `2026-11-23`. */
  from?: string | undefined;
  to?: string | undefined;
  sort?: string | undefined;
}

/** The address of a page of results. What is as it always is goes unsaid: the best first, and the first page. */
export function searchHref(edition: string, asked: SearchAsked, number = 1): string {
  const { q, section, author, from, to, sort } = asked;
  const said = Object.entries({ q, section, author, from, to, sort: sort === 'best' ? '' : sort });
  const parameters = new URLSearchParams(said.flatMap(([name, value]) => (value ? [[name, value]] : [])));
  if (number > 1) parameters.set('page', String(number));
  const path = hrefOf({ page: 'search' }, edition);
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}
