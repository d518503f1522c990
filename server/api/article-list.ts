import type { Reader } from '#db/doors.ts';
import { listedBefore, placeIn } from '#db/queries/listed-before.ts';
import { countListed, listOf } from '#db/queries/listings.ts';
import { summariesOf } from '#db/queries/summaries.ts';
import { authorBySlug, type SectionRow, topicBySlug } from '#db/queries/taxonomy.ts';
import { type ListParameters, ParameterError } from '../reads/parameters.ts';
import type { ArticlesAnswer } from './answers.ts';
import { type Place, placeText, readPlace } from './place.ts';
import { summaryAnswer } from './summary.ts';

/** A stretch of what several lists of db/queries/listings.ts have in common. */
export interface ListStretch {
  lists: string[];
  before: Place | null;
  limit: number;
}

/** Turns names into lists. Throws a ParameterError for what the edition does not have. */
export async function listStretch(
  read: Reader,
  sections: SectionRow[],
  { locale, section, topic, author, before, limit }: ListParameters,
): Promise<ListStretch> {
  const whole = listOf.edition(locale);
  const found = {
    section: sections.find(({ edition, slug }) => edition === locale && slug === section),
    topic: topic === undefined ? undefined : await topicBySlug(read, locale, topic),
    author: author === undefined ? undefined : await authorBySlug(read, locale, author),
  };
  const named = Object.entries({ section, topic, author }) as [keyof typeof found, string | undefined][];
  const lists = named.flatMap(([noun, slug]) => {
    if (slug === undefined) return [];
    const one = found[noun];
    if (!one) throw new ParameterError(noun, 'unknown');
    return [listOf[noun](one.id)];
  });
  return { lists: lists.length > 0 ? lists : [whole], before: await placeOf(read, whole, before), limit };
}

async function placeOf(read: Reader, list: string, before: string | undefined): Promise<Place | null> {
  const place = before === undefined ? null : readPlace(before);
  if (typeof place !== 'string') return place;
  const found = await placeIn(read, list, place);
  if (!found) throw new ParameterError('before', 'unknown');
  return found;
}

/** The stretch with what its articles show: two statements, and one more for each list where several are crossed. */
export async function composeList(
  read: Reader,
  { lists, before, limit }: ListStretch,
): Promise<ArticlesAnswer> {
  const [list = '', ...also] = await shortestFirst(read, lists);
  const found = await listedBefore(read, { list, also, before, limit: limit + 1 });
  const shown = found.slice(0, limit);
  const rows = await summariesOf(
    read,
    shown.map(({ id }) => id),
  );
  const last = shown.at(-1);
  return {
    items: rows.filter(({ status }) => status === 'published').map(summaryAnswer),
    next: found.length > limit && last ? placeText(last) : null,
  };
}

async function shortestFirst(read: Reader, lists: string[]): Promise<string[]> {
  if (lists.length === 1) return lists;
  const counted: [string, number][] = [];
  for (const list of lists) counted.push([list, await countListed(read, list)]);
  return counted.sort(([, a], [, b]) => a - b).map(([list]) => list);
}
