import type { SearchView } from '#editorial/view.ts';
import { reachable } from '../search/find.ts';
import { destinationsNamed } from './destinations.ts';
import { pageSize, stretch } from './paging.ts';
import {
  beginningOf,
  ParameterError,
  type ParameterName,
  parametersOf,
  searchParameters,
} from './parameters.ts';
import { searchArticles } from './search.ts';
import { type AskedSearch, searchRequest } from './search-request.ts';
import { sectionLink } from './teaser.ts';

export const mostPages = reachable / pageSize;

/**
 * A page of results for readers. A page is never refused: of a query that is too long the beginning is searched for, and
 * what is no day, section or author is left out.
 * @param asked the fields of the form, by name; `q` at least
 * @param now to some minutes: only what is new is ranked by it
 */
export async function readSearchPage(
  edition: string,
  asked: Record<string, string>,
  number: number,
  now: Date,
): Promise<SearchView> {
  const fields = { ...asked, locale: edition, q: beginningOf(asked.q ?? '') };
  const { parameters, request, section, author, leftOut } = await leniently(fields);
  const results = await searchArticles({ ...request, ...stretch(number) }, now);
  return {
    ...results,
    query: parameters.q,
    destinations: number === 1 ? await destinationsNamed(results.searched, edition) : [],
    number,
    pages: Math.max(1, Math.ceil(Math.min(results.total, reachable) / pageSize)),
    section: section ? sectionLink(section, edition) : null,
    author: author ?? null,
    from: parameters.from,
    to: parameters.to,
    sort: parameters.sort,
    hasWrongDays: leftOut.has('from') || leftOut.has('to'),
  };
}

/** Reads what was asked for, leaving out what cannot be. */
async function leniently(
  fields: Record<string, string>,
): Promise<AskedSearch & { leftOut: Set<ParameterName> }> {
  const left = new URLSearchParams(fields);
  const leftOut = new Set<ParameterName>();
  for (;;) {
    try {
      return { ...(await searchRequest(parametersOf(searchParameters, left))), leftOut };
    } catch (error) {
      if (!(error instanceof ParameterError) || leftOut.has(error.parameter)) throw error;
      left.delete(error.parameter);
      leftOut.add(error.parameter);
    }
  }
}
