import { index, table, text, uniqueIndex, whole } from '../columns.ts';

/** A language of the portal. Its id is the locale; what differs by language alone is in messages/. */
export const editions = table('editions', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  tagline: text('tagline').notNull(),
  timeZone: text('time_zone').notNull(),
  position: whole('position').notNull(),
});

/** The same slug in two editions is the same section, and so it is with topics, authors and pages. */
export const sections = table(
  'sections',
  {
    id: text('id').primaryKey(),
    edition: text('edition')
      .notNull()
      .references(() => editions.id),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    parentId: text('parent_id'),
    tint: text('tint'),
    position: whole('position').notNull(),
  },
  (t) => [uniqueIndex('sections_slug').on(t.edition, t.slug)],
);

export const topics = table(
  'topics',
  {
    id: text('id').primaryKey(),
    edition: text('edition')
      .notNull()
      .references(() => editions.id),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
  },
  (t) => [uniqueIndex('topics_slug').on(t.edition, t.slug)],
);

export const authors = table(
  'authors',
  {
    id: text('id').primaryKey(),
    edition: text('edition')
      .notNull()
      .references(() => editions.id),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    role: text('role').notNull(),
    bio: text('bio').notNull(),
    /** The account of who writes under this name; null: they have none. */
    userId: text('user_id'),
  },
  (t) => [uniqueIndex('authors_slug').on(t.edition, t.slug), index('authors_name').on(t.edition, t.name)],
);
