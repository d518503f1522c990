import { readingMinutes } from '#arabic/reading-time.ts';
import { type TeaserRow, teasersOf, teasersWithPair } from '#db/queries/teasers.ts';
import type { Counterpart, PersonLink, SectionLink, Teaser } from '#editorial/view.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { tag } from '../cache-tags.ts';
import { store } from '../store.ts';
import { picture } from './picture.ts';

/** Cards of these articles in their order, one statement; and the tags that a read showing them depends on. */
export async function teasers(edition: string, ids: string[]): Promise<Teaser[]> {
  const { read } = await store();
  return (await teasersOf(read, ids))
    .filter((row) => row.status === 'published')
    .map((row) => teaser(row, edition));
}

/** Cards of related articles and, in the same statement, where the story stands in other editions. */
export async function teasersAndCounterparts(
  edition: string,
  ids: string[],
  pair: string | null,
): Promise<{ related: Teaser[]; counterparts: Counterpart[] }> {
  const { read } = await store();
  const rows = await teasersWithPair(read, ids, pair);
  return {
    related: rows.teasers.filter((row) => row.status === 'published').map((row) => teaser(row, edition)),
    counterparts: rows.pair
      .filter((row) => row.edition !== edition)
      .map((row) => ({ edition: row.edition, href: teaser(row, row.edition).href })),
  };
}

export const teaserTags = (ids: string[]) => ids.map(tag.article);

export function teaser(row: TeaserRow, edition: string): Teaser {
  return {
    id: row.id,
    href: hrefOf({ page: 'article', section: row.section.slug, id: row.id, slug: row.slug }, edition),
    headline: row.headline,
    kicker: row.kicker,
    excerpt: row.excerpt,
    breaking: row.breaking,
    section: sectionLink(row.section, edition),
    authors: row.authors.map(({ author }) => personLink(author, edition)),
    picture: row.hero ? picture(row.hero, row.heroAlt) : null,
    publishedAt: row.publishedAt ?? new Date(0),
    updatedAt: row.updatedAt,
    minutes: readingMinutes(row.wordCount, edition),
  };
}

export function sectionLink(
  row: { slug: string; name: string; tint: string | null },
  edition: string,
): SectionLink {
  return {
    slug: row.slug,
    name: row.name,
    tint: row.tint,
    href: hrefOf({ page: 'section', slug: row.slug, number: 1 }, edition),
  };
}

export function personLink(row: { slug: string; name: string }, edition: string): PersonLink {
  return { name: row.name, href: hrefOf({ page: 'author', slug: row.slug, number: 1 }, edition) };
}
