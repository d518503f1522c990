import { dayRange } from '#arabic/day-range.ts';
import type { Reader } from '#db/doors.ts';
import { listOf } from '#db/queries/listings.ts';
import { editionsWithPage, pagesOf } from '#db/queries/record.ts';
import { mappedNames, newestIn, newestWithin, type Span } from '#db/queries/sitemaps.ts';
import { allEditions, allSections, editionsOfSlugs } from '#db/queries/taxonomy.ts';
import type { Address } from '#editorial/address.ts';
import { editionIds } from '#messages/editions.ts';
import { hreflangs } from '#messages/hreflang.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { absolute } from '../absolute.ts';
import { sectionCounterparts } from '../reads/tree.ts';
import { heldAtOnce } from './article-entries.ts';
import { mostInPart, type Part } from './part.ts';
import type { MapEntry } from './xml.ts';

const dayMs = 86_400_000;

/** A page that stands in these editions, as one of them names it. */
function entry(
  address: Address,
  edition: string,
  editions: readonly string[],
  lastmod: Date | null,
): MapEntry {
  const hrefIn = (one: string) => absolute(hrefOf(address, one));
  const all = [...new Set([edition, ...editions])].map((one) => ({ edition: one, href: hrefIn(one) }));
  return { loc: hrefIn(edition), lastmod, alternates: hreflangs(all) };
}

/** The pages that every edition has, and those that its newsroom wrote. */
export async function* pageEntries(read: Reader, edition: string): AsyncGenerator<MapEntry[]> {
  const newest = await newestIn(read, listOf.edition(edition));
  yield [
    entry({ page: 'front' }, edition, editionIds, newest),
    entry({ page: 'latest', number: 1 }, edition, editionIds, newest),
    entry({ page: 'corrections', number: 1 }, edition, editionIds, null),
  ];
  for (const { slug, updatedAt } of await pagesOf(read, edition)) {
    yield [entry({ page: 'page', slug }, edition, await editionsWithPage(read, slug), updatedAt)];
  }
}

/** The sections under which something is published; a list changes with its newest article. */
export async function* sectionEntries(read: Reader, edition: string): AsyncGenerator<MapEntry[]> {
  const sections = await allSections(read);
  for (const section of sections.filter((one) => one.edition === edition)) {
    const newest = await newestIn(read, listOf.section(section.id));
    if (!newest) continue;
    const editions = sectionCounterparts(sections, section).map((one) => one.edition);
    yield [entry({ page: 'section', slug: section.slug, number: 1 }, edition, editions, newest)];
  }
}

/** The topics or authors of a part. */
export async function* nameEntries(
  read: Reader,
  noun: 'topic' | 'author',
  { edition, number }: Part,
): AsyncGenerator<MapEntry[]> {
  let place: { after: string; offset: number } = { after: '', offset: (number - 1) * mostInPart };
  for (let left = mostInPart; left > 0; ) {
    const limit = Math.min(left, heldAtOnce);
    const rows: Awaited<ReturnType<typeof mappedNames>> = await mappedNames(read, noun, edition, {
      ...place,
      limit,
    });
    const last = rows.at(-1);
    if (!last) return;
    const editions = await editionsOfSlugs(
      read,
      noun,
      rows.map(({ slug }) => slug),
    );
    yield rows.map(({ slug, newest }) =>
      entry({ page: noun, slug, number: 1 }, edition, editions.get(slug) ?? [], newest),
    );
    if (rows.length < limit) return;
    place = { after: last.slug, offset: 0 };
    left -= rows.length;
  }
}

/** The days of a year, by the clock of the edition, on which something was published. */
export async function* dayEntries(read: Reader, edition: string, year: string): AsyncGenerator<MapEntry[]> {
  const days = daysOf(year, await timeZoneOf(read, edition));
  const newest = await newestWithin(
    read,
    edition,
    days.map(({ span }) => span),
  );
  yield days.flatMap(({ day }, n) => {
    const at = newest[n];
    return at ? [entry({ page: 'archive', day, number: 1 }, edition, [], at)] : [];
  });
}

/** The days that a year has in a time zone. */
function daysOf(year: string, timeZone: string): { day: string; span: Span }[] {
  const first = Date.parse(`${year}-01-01T00:00:00Z`);
  return Array.from({ length: 366 }, (_, n) =>
    new Date(first + n * dayMs).toISOString().slice(0, 10),
  ).flatMap((day) => {
    const span = day.startsWith(year) ? dayRange(day, timeZone) : null;
    return span ? [{ day, span }] : [];
  });
}

export async function timeZoneOf(read: Reader, edition: string): Promise<string> {
  return (await allEditions(read)).find(({ id }) => id === edition)?.timeZone ?? 'UTC';
}

/** A year of a time zone; null for one that it does not have. */
export function yearSpan(year: string, timeZone: string): Span | null {
  const first = dayRange(`${year}-01-01`, timeZone);
  const last = dayRange(`${year}-12-31`, timeZone);
  return first && last && { from: first.from, to: last.to };
}
