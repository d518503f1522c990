import { index, instant, primaryKey, table, text, whole } from '../columns.ts';
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
  },
  (t) => [index('ticker_items_edition').on(t.edition, t.at)],
);

/** The curated front page: position 0 is the lead. */
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
