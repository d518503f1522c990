import type { SummaryRow } from '#db/queries/summaries.ts';
import { type EditionId, standardEdition } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { absolute } from '../absolute.ts';
import type { SummaryAnswer } from './answers.ts';
import { pictureAnswer } from './pictures.ts';

/** A published article as lists of the API show it. */
export function summaryAnswer(row: SummaryRow): SummaryAnswer {
  const { id, externalId, slug, section, kicker, standfirst, excerpt, breaking } = row;
  const locale = row.edition as EditionId;
  const hero = row.hero && pictureAnswer(row.hero, row.heroAlt);
  const link = (page: 'author' | 'topic', { name, slug }: { name: string; slug: string }) => ({
    name,
    slug,
    url: absolute(hrefOf({ page, slug, number: 1 }, locale)),
  });
  return {
    id,
    externalId,
    locale,
    title: row.headline,
    ...{ kicker, standfirst, excerpt },
    url: absolute(hrefOf({ page: 'article', section: section.slug, id, slug }, locale)),
    shortUrl: absolute(hrefOf({ page: 'short', id }, standardEdition)),
    section: section.slug,
    authors: row.authors.map(({ author }) => link('author', author)),
    topics: row.topics.map(({ topic }) => link('topic', topic)),
    breaking,
    hero: hero && { ...hero, caption: row.heroCaption, credit: row.hero?.credit ?? '' },
    publishedAt: (row.publishedAt ?? new Date(0)).toISOString(),
    updatedAt: row.updatedAt?.toISOString() ?? null,
  };
}
