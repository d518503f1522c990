import { sql } from 'drizzle-orm';
import { statuses } from '#editorial/status.ts';
import { choice, flag, index, instant, primaryKey, table, text, whole } from '../columns.ts';
import { articles } from './articles.ts';
import { authors } from './taxonomy.ts';

/**
 * What the desk shows and sieves of every article, in rows of a few hundred bytes: those of `articles` hold whole bodies,
 * and a hundred thousand of them cannot be read through while somebody waits. Written in the transaction that changes the
 * article.
 */
export const deskEntries = table(
  'desk_entries',
  {
    articleId: text('article_id')
      .primaryKey()
      .references(() => articles.id),
    edition: text('edition').notNull(),
    status: choice('status', [...statuses]).notNull(),
    sectionId: text('section_id').notNull(),
    ownerId: text('owner_id').notNull(),
    liveAt: instant('live_at').notNull(),
    changedAt: instant('changed_at').notNull(),
    version: whole('version').notNull(),
    breaking: flag('breaking').notNull(),
    isApproved: flag('is_approved').notNull(),
    hasPending: flag('has_pending').notNull(),
    isReturned: flag('is_returned').notNull(),
    embargoedUntil: instant('embargoed_until'),
    headline: text('headline').notNull(),
    /** What is searched, folded; null: a migration made the row, and db/fold-desk.ts has not come to it. */
    folded: text('folded'),
  },
  (t) => [
    index('desk_entries_live').on(t.liveAt, t.articleId),
    // Each stretch of the desk (queries/desk-stretches.ts) in either order.
    index('desk_entries_edition').on(t.edition, t.status, t.liveAt, t.articleId),
    index('desk_entries_edition_changed').on(t.edition, t.status, t.changedAt, t.articleId),
    index('desk_entries_section').on(t.sectionId, t.status, t.liveAt, t.articleId),
    index('desk_entries_section_changed').on(t.sectionId, t.status, t.changedAt, t.articleId),
    index('desk_entries_owner').on(t.ownerId, t.status, t.liveAt, t.articleId),
    index('desk_entries_owner_changed').on(t.ownerId, t.status, t.changedAt, t.articleId),
    index('desk_entries_unfolded').on(t.articleId).where(sql`folded is null`),
  ],
);

/** The same of each of an article's authors: a stretch of the desk as well. */
export const deskAuthors = table(
  'desk_authors',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    authorId: text('author_id')
      .notNull()
      .references(() => authors.id),
    status: choice('status', [...statuses]).notNull(),
    liveAt: instant('live_at').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.authorId] }),
    index('desk_authors_live').on(t.authorId, t.status, t.liveAt, t.articleId),
    index('desk_authors_changed').on(t.authorId, t.status, t.changedAt, t.articleId),
  ],
);

/**
 * How many entries there are of each kind that the desk counts by. An entry is counted once under the author `''`, and
 * once more under each of its authors. Written in the transaction that changes the entries.
 */
export const deskCounts = table(
  'desk_counts',
  {
    authorId: text('author_id').notNull(),
    edition: text('edition').notNull(),
    sectionId: text('section_id').notNull(),
    ownerId: text('owner_id').notNull(),
    status: choice('status', [...statuses]).notNull(),
    entries: whole('entries').notNull(),
  },
  (t) => [primaryKey({ columns: [t.authorId, t.sectionId, t.ownerId, t.status, t.edition] })],
);
