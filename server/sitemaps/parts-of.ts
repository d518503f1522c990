import type { Reader } from '#db/doors.ts';
import { listOf } from '#db/queries/listings.ts';
import { monthsOf, type PublishedMonth } from '#db/queries/published-months.ts';
import { pagesOf } from '#db/queries/record.ts';
import { newestIn, newestWithin, sumOfNames } from '#db/queries/sitemaps.ts';
import { latestOf } from '#editorial/latest.ts';
import type { EditionId } from '#messages/editions.ts';
import { timeZoneOf, yearSpan } from './list-entries.ts';
import { mostInPart, type Part } from './part.ts';

export interface DatedPart {
  part: Part;
  /** When something that it names last changed. */
  lastmod: Date | null;
}

/** The parts of an edition's sitemap that hold something. Costs a few statements, however many parts there are. */
export async function partsOf(read: Reader, edition: EditionId): Promise<DatedPart[]> {
  const newest = await newestIn(read, listOf.edition(edition));
  const pages = await pagesOf(read, edition);
  const months = await monthsOf(read, edition);
  const own = (kind: 'pages' | 'sections', lastmod: Date | null): DatedPart => ({
    part: { edition, kind, number: 1 },
    lastmod,
  });
  return [
    own('pages', latestOf(newest, ...pages.map(({ updatedAt }) => updatedAt))),
    ...(newest ? [own('sections', newest)] : []),
    ...(await namesParts(read, edition, 'topic')),
    ...(await namesParts(read, edition, 'author')),
    ...(await yearParts(read, edition, months)),
    ...articleParts(edition, months),
  ];
}

async function namesParts(read: Reader, edition: EditionId, noun: 'topic' | 'author'): Promise<DatedPart[]> {
  const parts: DatedPart[] = [];
  for (let number = 1; ; number++) {
    const slice = { offset: (number - 1) * mostInPart, limit: mostInPart };
    const { count, newest } = await sumOfNames(read, noun, edition, slice);
    if (count > 0) parts.push({ part: { edition, kind: `${noun}s`, number }, lastmod: newest });
    if (count < mostInPart) return parts;
  }
}

/** One part for each year, by the clock of the edition, in which something was published. */
async function yearParts(read: Reader, edition: EditionId, months: PublishedMonth[]): Promise<DatedPart[]> {
  const timeZone = await timeZoneOf(read, edition);
  const years = yearsAround(months).flatMap((year) => {
    const span = yearSpan(year, timeZone);
    return span ? [{ year, span }] : [];
  });
  const newest = await newestWithin(
    read,
    edition,
    years.map(({ span }) => span),
  );
  return years.flatMap(({ year }, n) => {
    const lastmod = newest[n];
    return lastmod ? [{ part: { edition, kind: 'archive', year, number: 1 }, lastmod }] : [];
  });
}

/** The years of these months and those beside them: elsewhere the first and the last hours of a year are of another. */
function yearsAround(months: PublishedMonth[]): string[] {
  const years = new Set(months.map(({ month }) => Number(month.slice(0, 4))));
  const around = new Set([...years].flatMap((year) => [year - 1, year, year + 1]));
  return [...around].sort((a, b) => a - b).map((year) => String(year).padStart(4, '0'));
}

/** A month has as many parts as it takes, which share the moment of its last change: an article that goes moves those behind it. */
function articleParts(edition: EditionId, months: PublishedMonth[]): DatedPart[] {
  return months.flatMap(({ month, articles, changedAt }) =>
    Array.from({ length: Math.ceil(articles / mostInPart) }, (_, n) => ({
      part: { edition, kind: 'articles' as const, month, number: n + 1 },
      lastmod: changedAt,
    })),
  );
}
