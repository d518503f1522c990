import { flag, index, instant, json, primaryKey, table, text, whole } from '../columns.ts';
import { articles } from './articles.ts';
import { editions } from './taxonomy.ts';

export const tickerItems = table(
  'ticker_items',
  {
    id: text('id').primaryKey(),
    edition: text('edition')
      .notNull()
      .references(() => editions.id),
    text: text('text').notNull(),
    articleId: text('article_id').references(() => articles.id),
    at: instant('at').notNull(),
    /** Where it leads instead of to an article. */
    href: text('href'),
    /** The moment at which it is dropped by itself; null: it stays. */
    until: instant('until'),
    breaking: flag('breaking').notNull().default(false),
    /** From when on it is not shown any more; null: it is shown. */
    droppedAt: instant('dropped_at'),
    version: whole('version').notNull().default(1),
  },
  (t) => [index('ticker_items_edition').on(t.edition, t.at)],
);

/** The curated front page: position 0 is the lead, and one that has no row is filled by itself. */
export const frontSlots = table(
  'front_slots',
  {
    edition: text('edition')
      .notNull()
      .references(() => editions.id),
    position: whole('position').notNull(),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
  },
  (t) => [primaryKey({ columns: [t.edition, t.position] })],
);

/** A front page that is being laid out: null where a place is filled by itself. */
export const frontDrafts = table('front_drafts', {
  edition: text('edition')
    .primaryKey()
    .references(() => editions.id),
  articleIds: json<(string | null)[]>('article_ids').notNull(),
  version: whole('version').notNull(),
  by: text('by').notNull(),
  at: instant('at').notNull(),
});

/** Every front page that was launched, so that one can go back. */
export const frontLaunches = table(
  'front_launches',
  {
    id: text('id').primaryKey(),
    edition: text('edition')
      .notNull()
      .references(() => editions.id),
    articleIds: json<(string | null)[]>('article_ids').notNull(),
    by: text('by').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index('front_launches_edition').on(t.edition, t.at)],
);
