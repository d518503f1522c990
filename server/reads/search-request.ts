import { dayRange } from '#arabic/day-range.ts';
import { authorBySlug, type SectionRow } from '#db/queries/taxonomy.ts';
import { below } from '#editorial/sections.ts';
import type { SearchRequest } from '../search/find.ts';
import { store } from '../store.ts';
import { readSections } from './newsroom.ts';
import { ParameterError, type SearchParameters } from './parameters.ts';
import { readShell } from './shell.ts';

export interface AskedSearch {
  parameters: SearchParameters;
  /** The same as the index takes it: names turned into ids and days into instants. */
  request: SearchRequest;
  section: SectionRow | undefined;
  author: { id: string; slug: string; name: string } | undefined;
}

/** Throws a ParameterError for a section or author that the edition does not have, and for days that end before they begin. */
export async function searchRequest(parameters: SearchParameters): Promise<AskedSearch> {
  const { q, locale, sort, limit, offset } = parameters;
  const { timeZone } = (await readShell(locale)).edition;
  const from = momentOf(parameters.from, timeZone, 'from');
  const to = momentOf(parameters.to, timeZone, 'to');
  if (from && to && from >= to) throw new ParameterError('to');
  const sections = await readSections();
  const section = sections.find((one) => one.edition === locale && one.slug === parameters.section);
  if (parameters.section !== undefined && !section) throw new ParameterError('section', 'unknown');
  const { author: slug } = parameters;
  const author = slug === undefined ? undefined : await authorBySlug((await store()).read, locale, slug);
  if (slug !== undefined && !author) throw new ParameterError('author', 'unknown');
  const sectionIds = section && below(sections, section.id);
  const request = { edition: locale, query: q, sort, limit, offset, from, to, sectionIds };
  return { parameters, request: { ...request, authorId: author?.id }, section, author };
}

/** The first instant of a day, or the first after it; an instant as it is. */
function momentOf(text: string | undefined, timeZone: string, end: 'from' | 'to'): Date | undefined {
  if (text === undefined) return undefined;
  if (text.includes('T')) return new Date(text);
  const range = dayRange(text, timeZone);
  if (!range) throw new ParameterError(end);
  return range[end];
}
