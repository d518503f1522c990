import { sql } from 'drizzle-orm';
import type { ArticleContent } from '#editorial/article.ts';
import type { BodyDocument } from '#editorial/body/document.ts';
import { correctionKinds } from '#editorial/correction.ts';
import { statuses } from '#editorial/status.ts';
import {
  choice,
  flag,
  index,
  instant,
  json,
  primaryKey,
  table,
  text,
  uniqueIndex,
  whole,
} from '../columns.ts';
import { media } from './media.ts';
import { authors, editions, sections, topics } from './taxonomy.ts';

/**
 * One row an article, as it stands. `version` guards every change; `liveAt` is the moment it is listed under (never
 * null, so that both engines order it alike); `pair` is shared by the same story in other editions.
 */
export const articles = table(
  'articles',
  {
    id: text('id').primaryKey(),
    edition: text('edition')
      .notNull()
      .references(() => editions.id),
    pair: text('pair'),
    sectionId: text('section_id')
      .notNull()
      .references(() => sections.id),
    slug: text('slug').notNull(),
    headline: text('headline').notNull(),
    standfirst: text('standfirst').notNull(),
    kicker: text('kicker').notNull(),
    place: text('place').notNull(),
    body: json<BodyDocument>('body').notNull(),
    excerpt: text('excerpt').notNull(),
    wordCount: whole('word_count').notNull(),
    breaking: flag('breaking').notNull(),
    heroId: text('hero_id').references(() => media.id),
    heroAlt: text('hero_alt').notNull(),
    heroCaption: text('hero_caption').notNull(),
    status: choice('status', [...statuses]).notNull(),
    scheduledFor: instant('scheduled_for'),
    publishedAt: instant('published_at'),
    updatedAt: instant('updated_at'),
    withdrawnReason: text('withdrawn_reason').notNull(),
    seoTitle: text('seo_title').notNull().default(''),
    /** Changes of what readers see already, kept until someone publishes them. */
    pending: json<ArticleContent>('pending'),
    embargoedUntil: instant('embargoed_until'),
    approvedBy: text('approved_by'),
    returnNote: text('return_note').notNull().default(''),
    needsTranslation: flag('needs_translation').notNull().default(false),
    externalId: text('external_id'),
    sourceHash: text('source_hash'),
    ownerId: text('owner_id').notNull(),
    liveAt: instant('live_at').notNull(),
    createdAt: instant('created_at').notNull(),
    version: whole('version').notNull(),
  },
  (t) => [
    uniqueIndex('articles_external').on(t.externalId),
    index('articles_section').on(t.sectionId),
    index('articles_pair').on(t.pair).where(sql`pair is not null`),
    index('articles_desk').on(t.edition, t.status, t.liveAt),
    index('articles_due').on(t.scheduledFor).where(sql`status = 'scheduled'`),
  ],
);

/** What an article said before a change replaced it: version N as it was. The version in force is the article itself. */
export const revisions = table(
  'revisions',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    version: whole('version').notNull(),
    at: instant('at').notNull(),
    actorId: text('actor_id').notNull(),
    content: json<ArticleContent>('content').notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.version] })],
);

export const articleAuthors = table(
  'article_authors',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    authorId: text('author_id')
      .notNull()
      .references(() => authors.id),
    position: whole('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.authorId] }), index('article_authors_author').on(t.authorId)],
);

export const articleTopics = table(
  'article_topics',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    topicId: text('topic_id')
      .notNull()
      .references(() => topics.id),
    position: whole('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.topicId] }), index('article_topics_topic').on(t.topicId)],
);

/**
 * Which pictures an article holds, at its head or in its text, among them those of changes that wait to be published.
 * Written in the transaction that changes the article.
 */
export const mediaUses = table(
  'media_uses',
  {
    mediaId: text('media_id')
      .notNull()
      .references(() => media.id),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
  },
  (t) => [primaryKey({ columns: [t.mediaId, t.articleId] }), index('media_uses_article').on(t.articleId)],
);

export const corrections = table(
  'corrections',
  {
    id: text('id').primaryKey(),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    edition: text('edition').notNull(),
    at: instant('at').notNull(),
    kind: choice('kind', [...correctionKinds])
      .notNull()
      .default('correction'),
    text: text('text').notNull(),
  },
  (t) => [index('corrections_article').on(t.articleId), index('corrections_edition').on(t.edition, t.at)],
);

/**
 * Where published articles are listed: one row for each list that shows the article (its edition, its section and every
 * section above, its topics, its authors). Each list of the portal is then one range of one index, however large the
 * archive. Written in the transaction that changes the article; holds nothing unpublished.
 */
export const listings = table(
  'listings',
  {
    list: text('list').notNull(),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    publishedAt: instant('published_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.list] }),
    index('listings_order').on(t.list, t.publishedAt, t.articleId),
  ],
);

/**
 * How many articles each list holds: ever (`days` 0), and in each stretch of so many days, numbered from 1970 on (UTC).
 * Written in the transaction that changes `listings`, so that a page far down a list is found without counting down to it
 * (queries/list-counts.ts).
 */
export const listCounts = table(
  'list_counts',
  {
    list: text('list').notNull(),
    days: whole('days').notNull(),
    number: whole('number').notNull(),
    articles: whole('articles').notNull(),
  },
  (t) => [primaryKey({ columns: [t.list, t.days, t.number] })],
);

/**
 * How many articles of an edition were published in each month (UTC, `2026-11`), and when what a sitemap says of one of them
 * last changed. Written in the transaction that changes an article, so that the index of sitemaps need not ask the articles.
 */
export const publishedMonths = table(
  'published_months',
  {
    edition: text('edition').notNull(),
    month: text('month').notNull(),
    articles: whole('articles').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.edition, t.month] })],
);

/** How often an article was read on a day (UTC), by readers and not by robots. */
export const articleReads = table(
  'article_reads',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    day: text('day').notNull(),
    count: whole('count').notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.day] }), index('article_reads_day').on(t.day, t.count)],
);
