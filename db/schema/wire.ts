import { wireFaults } from '#editorial/wire/faults.ts';
import { choice, flag, index, instant, primaryKey, table, text, whole } from '../columns.ts';
import { articles } from './articles.ts';
import { editions, sections } from './taxonomy.ts';

/** The feeds that are watched. `version` counts what people change, and askings leave it alone. */
export const wireSources = table(
  'wire_sources',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    href: text('href').notNull(),
    edition: text('edition')
      .notNull()
      .references(() => editions.id),
    sectionId: text('section_id')
      .notNull()
      .references(() => sections.id),
    everyMinutes: whole('every_minutes').notNull(),
    language: text('language'),
    credit: text('credit').notNull(),
    isOn: flag('is_on').notNull(),
    version: whole('version').notNull(),
    nextAt: instant('next_at').notNull(),
    askedAt: instant('asked_at'),
    answeredAt: instant('answered_at'),
    broughtAt: instant('brought_at'),
    etag: text('etag').notNull(),
    lastModified: text('last_modified').notNull(),
    fault: choice('fault', [...wireFaults]),
    faultDetail: text('fault_detail').notNull(),
    failures: whole('failures').notNull(),
  },
  (t) => [index('wire_sources_due').on(t.isOn, t.nextAt)],
);

/**
 * What came by wire, by digests: so that no story makes two drafts, whichever source brings it again. Rows outlive their
 * source, or its stories would come anew when it is made anew; after some months they go.
 */
export const wireItems = table(
  'wire_items',
  {
    sourceId: text('source_id').notNull(),
    guid: text('guid').notNull(),
    edition: text('edition').notNull(),
    /** What the source was called then. */
    sourceName: text('source_name').notNull(),
    /** The story at its source, to be opened; '' where it has no address. */
    href: text('href').notNull(),
    link: text('link').notNull(),
    title: text('title').notNull(),
    content: text('content').notNull(),
    /** null: its story was there already. */
    articleId: text('article_id').references(() => articles.id),
    /** The version that the wire left the draft at. */
    articleVersion: whole('article_version').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.sourceId, t.guid] }),
    index('wire_items_link').on(t.edition, t.link),
    index('wire_items_title').on(t.edition, t.title, t.at),
    index('wire_items_article').on(t.articleId),
    index('wire_items_at').on(t.at),
  ],
);
