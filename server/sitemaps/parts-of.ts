import { setImmediate } from 'node:timers/promises';
import { wallClock } from '#arabic/wall-clock.ts';
import type { Reader } from '#db/doors.ts';
import { listOf } from '#db/queries/listings.ts';
import { pagesOf } from '#db/queries/record.ts';
import {
  beginning,
  correctionsBehind,
  lastIn,
  newestIn,
  type Place,
  placeIn,
  type Span,
  sumOfNames,
  updatedBetween,
} from '#db/queries/sitemaps.ts';
import type { EditionId } from '#messages/editions.ts';
import { heldAtOnce } from './article-entries.ts';
import { latestOf } from './latest.ts';
import { timeZoneOf, yearSpan } from './list-entries.ts';
import { monthOf, monthSpan, mostInPart, type Part } from './part.ts';

export interface DatedPart {
  part: Part;
  /** When something that it names last changed. */
  lastmod: Date | null;
}

/** Later than any article. */
const endOfTime = new Date('9999-12-31T00:00:00Z');
const ever: Span = { from: beginning, to: endOfTime };

/** The parts of an edition's sitemap that hold something. Costs a few statements for each part, and none for an article. */
export async function partsOf(read: Reader, edition: EditionId): Promise<DatedPart[]> {
  const newest = await newestIn(read, listOf.edition(edition));
  const pages = await pagesOf(read, edition);
  const own = (kind: 'pages' | 'sections', lastmod: Date | null): DatedPart => ({
    part: { edition, kind, number: 1 },
    lastmod,
  });
  return [
    own('pages', latestOf(newest, ...pages.map(({ updatedAt }) => updatedAt))),
    ...(newest ? [own('sections', newest)] : []),
    ...(await namesParts(read, edition, 'topic')),
    ...(await namesParts(read, edition, 'author')),
    ...(await yearParts(read, edition)),
    ...(await articleParts(read, edition)),
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
async function yearParts(read: Reader, edition: EditionId): Promise<DatedPart[]> {
  const timeZone = await timeZoneOf(read, edition);
  const parts: DatedPart[] = [];
  for (let from = ever.from; ; ) {
    const first = await placeIn(read, edition, { ...ever, from });
    const year = first && String(wallClock(first.at, timeZone).year).padStart(4, '0');
    const span = year && yearSpan(year, timeZone);
    if (!span) return parts;
    const last = await lastIn(read, edition, span);
    parts.push({ part: { edition, kind: 'archive', year, number: 1 }, lastmod: last?.at ?? null });
    from = span.to;
  }
}

interface ArticlePart extends DatedPart {
  /** Its last article. */
  last: Place;
}

async function articleParts(read: Reader, edition: EditionId): Promise<DatedPart[]> {
  const parts: ArticlePart[] = [];
  for (let from = ever.from; ; ) {
    const first = await placeIn(read, edition, { ...ever, from });
    if (!first) break;
    const month = monthOf(first.at);
    const span = monthSpan(month);
    parts.push(...(await monthParts(read, edition, month, first)));
    from = span.to;
    // SQLite answers at once: between two months others are served.
    await setImmediate();
  }
  await countCorrections(read, edition, parts);
  return parts.map(({ part, lastmod }) => ({ part, lastmod }));
}

async function monthParts(
  read: Reader,
  edition: EditionId,
  month: string,
  start: Place,
): Promise<ArticlePart[]> {
  const span = monthSpan(month);
  const parts: ArticlePart[] = [];
  for (let first: Place | undefined = start; first; ) {
    const full: Place | undefined = await placeIn(read, edition, span, {
      after: first,
      further: mostInPart - 2,
    });
    const last = full ?? (await lastIn(read, edition, span)) ?? first;
    parts.push({
      part: { edition, kind: 'articles', month, number: parts.length + 1 },
      lastmod: latestOf(last.at, await updatedBetween(read, edition, first.at, last.at)),
      last,
    });
    first = full && (await placeIn(read, edition, span, { after: full }));
  }
  return parts;
}

/** Corrections are few, so they are read through and each counted where its article stands. */
async function countCorrections(read: Reader, edition: EditionId, parts: ArticlePart[]): Promise<void> {
  for (let after: Place | null = null; ; ) {
    const rows: Awaited<ReturnType<typeof correctionsBehind>> = await correctionsBehind(
      read,
      edition,
      after,
      heldAtOnce,
    );
    for (const { at, publishedAt, articleId } of rows) {
      const place = { at: publishedAt, id: articleId };
      const part = parts.find(({ last }) => !isBehind(place, last));
      if (part) part.lastmod = latestOf(part.lastmod, at);
    }
    const last = rows.at(-1);
    if (!last || rows.length < heldAtOnce) return;
    after = { at: last.at, id: last.id };
  }
}

function isBehind(one: Place, other: Place): boolean {
  return one.at > other.at || (Number(one.at) === Number(other.at) && one.id > other.id);
}
