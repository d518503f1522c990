import { sql } from 'drizzle-orm';
import { statuses } from '#editorial/status.ts';
import { choice, flag, index, instant, table, text, whole } from '../columns.ts';
import { articles } from './articles.ts';

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
    index('desk_entries_status').on(t.status, t.liveAt, t.articleId),
    index('desk_entries_section').on(t.sectionId, t.status, t.liveAt, t.articleId),
    index('desk_entries_owner').on(t.ownerId, t.status, t.liveAt, t.articleId),
    index('desk_entries_changed').on(t.changedAt, t.articleId),
    index('desk_entries_unfolded').on(t.articleId).where(sql`folded is null`),
  ],
);
