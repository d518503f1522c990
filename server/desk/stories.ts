import { fold } from '#arabic/fold.ts';
import { headlinesOf } from '#db/queries/front-places.ts';
import { listOf, newestOf } from '#db/queries/listings.ts';
import { allSections } from '#db/queries/taxonomy.ts';
import { type TeaserRow, teasersOf } from '#db/queries/teasers.ts';
import type { StoryCard } from '#editorial/front-desk.ts';
import { below } from '#editorial/sections.ts';
import { find } from '../search/find.ts';
import { store } from '../store.ts';

const shown = 30;
/** So many of the newest are looked through for letters that make no word yet. */
const lookedThrough = 200;

export interface StoryRequest {
  edition: string;
  /** As it was typed, and perhaps not to its end. */
  query: string;
  sectionId: string | null;
}

/** Published stories to choose from, newest first; with a query those that hold its words, however they are spelt. */
export async function readStories({ edition, query, sectionId }: StoryRequest): Promise<StoryCard[]> {
  const { read } = await store();
  const list = sectionId === null ? listOf.edition(edition) : listOf.section(sectionId);
  const newest = (await newestOf(read, [{ list, limit: lookedThrough }])).get(list) ?? [];
  if (query.trim() === '') return cardsOf(newest.slice(0, shown));
  const pieces = fold(query).split(/\s+/).filter(Boolean);
  const holds = (headline: string) => pieces.every((piece) => fold(headline).includes(piece));
  const begun = (await headlinesOf(read, newest)).filter(({ headline }) => holds(headline));
  const sectionIds =
    sectionId === null ? undefined : below(await allSections((await store()).read), sectionId);
  const request = { edition, query, sort: 'newest' as const, limit: shown, offset: 0, sectionIds };
  const { hits } = await find(request, new Date());
  const byDate = [
    ...begun.map(({ id, publishedAt }) => ({ id, at: publishedAt })),
    ...hits.map(({ articleId, publishedAt }) => ({ id: articleId, at: publishedAt })),
  ].sort((a, b) => Number(b.at) - Number(a.at));
  return cardsOf([...new Set(byDate.map(({ id }) => id))].slice(0, shown));
}

/** The cards of these articles, in whatever state they are. */
export async function cardsOf(ids: string[]): Promise<StoryCard[]> {
  return (await teasersOf((await store()).read, ids)).map(card);
}

function card({ id, headline, section, publishedAt, hero, status }: TeaserRow): StoryCard {
  return {
    id,
    headline,
    section: { name: section.name, tint: section.tint },
    publishedAt: publishedAt?.toISOString() ?? null,
    thumb: hero ? `/media/${hero.name}-${Math.min(...hero.widths)}.webp` : null,
    isPublished: status === 'published',
  };
}
