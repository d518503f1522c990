import type { Reader } from '#db/doors.ts';
import {
  correctedAt,
  type MappedArticle,
  mappedArticles,
  type Place,
  pairedAddresses,
  placeIn,
} from '#db/queries/sitemaps.ts';
import { latestOf } from '#editorial/latest.ts';
import { hreflangs } from '#messages/hreflang.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { absolute } from '../absolute.ts';
import { monthSpan, mostInPart, type Part } from './part.ts';
import type { MapEntry } from './xml.ts';

/** How many articles are held at once, whatever the size of a part. */
export const heldAtOnce = 500;
/** So many are held first, so that the beginning of a part is there at once, and then so many times as many. */
const heldFirst = 20;
const growth = 5;

/** The articles of a part, a few and then a few hundred at a time: each batch is read where the one before it ended. */
export async function* entriesOfArticles(
  read: Reader,
  { edition, month, number }: Extract<Part, { kind: 'articles' }>,
): AsyncGenerator<MapEntry[]> {
  const span = monthSpan(month);
  let after: Place | null = null;
  if (number > 1) {
    after = (await placeIn(read, edition, span, { further: (number - 1) * mostInPart - 1 })) ?? null;
    if (!after) return;
  }
  for (let [left, held] = [mostInPart, heldFirst]; left > 0; held = Math.min(heldAtOnce, held * growth)) {
    const limit = Math.min(left, held);
    const rows: MappedArticle[] = await mappedArticles(read, edition, span, { after, limit });
    const last = rows.at(-1);
    if (!last) return;
    yield await entriesOf(read, rows);
    if (rows.length < limit) return;
    after = { at: last.publishedAt, id: last.id };
    left -= rows.length;
  }
}

/** What the sitemap says of these articles: where they are, also in other editions, their pictures and true dates. */
export async function entriesOf(read: Reader, rows: MappedArticle[]): Promise<MapEntry[]> {
  const corrected = await correctedAt(
    read,
    rows.map(({ id }) => id),
  );
  const pairs = await pairsOf(
    read,
    rows.flatMap(({ pair }) => pair ?? []),
  );
  return rows.map((row) => {
    const own = { edition: row.edition, href: addressOf(row) };
    const others = (row.pair ? (pairs.get(row.pair) ?? []) : []).filter((one) => one.edition !== row.edition);
    return {
      loc: own.href,
      lastmod: latestOf(row.publishedAt, row.updatedAt, corrected.get(row.id)),
      images: row.heroName && row.heroWidths ? [pictureAddress(row.heroName, row.heroWidths)] : [],
      alternates: hreflangs([own, ...others]),
    };
  });
}

async function pairsOf(read: Reader, pairs: string[]) {
  const found = Map.groupBy(await pairedAddresses(read, [...new Set(pairs)]), ({ pair }) => pair ?? '');
  return new Map(
    [...found].map(([pair, rows]) => [
      pair,
      rows.map((row) => ({ edition: row.edition, href: addressOf(row) })),
    ]),
  );
}

function addressOf(row: { edition: string; section: string; id: string; slug: string }): string {
  return absolute(hrefOf({ page: 'article', section: row.section, id: row.id, slug: row.slug }, row.edition));
}

/** The largest file of a picture that every crawler can read. */
function pictureAddress(name: string, widths: number[]): string {
  return absolute(`/media/${name}-${Math.max(...widths)}.webp`);
}
