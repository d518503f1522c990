import { dayRange, isoDate } from '#arabic/day-range.ts';
import { listedBetween, listOf, neighbours } from '#db/queries/listings.ts';
import { allEditions } from '#db/queries/taxonomy.ts';
import type { ArchiveView } from '#editorial/view.ts';
import { dependsOn } from '../cache.ts';
import { tag } from '../cache-tags.ts';
import { store } from '../store.ts';
import { listPage, stretch } from './paging.ts';
import { teasers } from './teaser.ts';

/** What an edition published on a day of its own time zone, with the nearest days around it that hold something. */
export async function readArchive(edition: string, day: string, number: number): Promise<ArchiveView | null> {
  'use cache';
  const list = listOf.edition(edition);
  dependsOn(tag.list(list));
  const { read } = await store();
  const timeZone = (await allEditions(read)).find((one) => one.id === edition)?.timeZone ?? 'UTC';
  const range = dayRange(day, timeZone);
  if (!range) return null;
  const { total, articleIds } = await listedBetween(read, { list, ...range, ...stretch(number) });
  const { before, after } = await neighbours(read, list, range);
  return {
    ...listPage(await teasers(edition, articleIds), total, number),
    day,
    earlier: before && isoDate(before, timeZone),
    later: after && isoDate(after, timeZone),
  };
}
