import { readingMinutes } from '#arabic/reading-time.ts';
import { articleForReaders } from '#db/queries/article-page.ts';
import { listOf } from '#db/queries/listings.ts';
import { mediaByNames } from '#db/queries/media.ts';
import { figuresIn } from '#editorial/body/figures.ts';
import type { ArticleView } from '#editorial/view.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { dependsOn } from '../cache.ts';
import { tag } from '../cache-tags.ts';
import { store } from '../store.ts';
import { readSections } from './newsroom.ts';
import { figuresByName, picture } from './picture.ts';
import { readRelated } from './related.ts';
import { personLink, teasersAndCounterparts, teaserTags } from './teaser.ts';
import { pathTo } from './tree.ts';

const relatedCount = 3;

/** A published article with all that its page shows: three statements, and one more where its text holds pictures. */
export async function readArticle(edition: string, id: string): Promise<ArticleView | null> {
  'use cache';
  dependsOn(tag.article(id));
  const { read } = await store();
  const row = await articleForReaders(read, id);
  if (row?.status !== 'published' || row.edition !== edition || !row.publishedAt) return null;
  const topics = row.topics.map(({ topic }) => topic);
  const lists = [...topics.map((topic) => listOf.topic(topic.id)), listOf.section(row.sectionId)];
  const relatedIds = await readRelated({ ...row, publishedAt: row.publishedAt }, relatedCount);
  const figures = await mediaByNames(read, figuresIn(row.body));
  const { related, counterparts } = await teasersAndCounterparts(edition, relatedIds, row.pair);
  const hero = row.hero && picture(row.hero, row.heroAlt);
  dependsOn(
    tag.article(id),
    ...(row.pair ? [tag.pair(row.pair)] : []),
    ...lists.map(tag.list),
    ...teaserTags(relatedIds),
  );
  return {
    id,
    edition,
    href: hrefOf({ page: 'article', section: row.section.slug, id, slug: row.slug }, edition),
    headline: row.headline,
    standfirst: row.standfirst,
    kicker: row.kicker,
    place: row.place,
    breaking: row.breaking,
    path: pathTo(await readSections(), row.sectionId),
    authors: row.authors.map(({ author }) => personLink(author, edition)),
    topics: topics.map(({ name, slug }) => ({
      name,
      href: hrefOf({ page: 'topic', slug, number: 1 }, edition),
    })),
    publishedAt: row.publishedAt,
    updatedAt: row.updatedAt,
    words: row.wordCount,
    minutes: readingMinutes(row.wordCount, edition),
    hero: hero && row.hero ? { ...hero, caption: row.heroCaption, credit: row.hero.credit } : null,
    body: row.body,
    figures: figuresByName(figures),
    corrections: row.corrections.map(({ id, at, kind, text }) => ({ id, at, kind, text })),
    related,
    counterparts,
    excerpt: row.excerpt,
  };
}
