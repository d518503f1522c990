import type { BodyDocument } from '#editorial/body/document.ts';
import type { EventType, Facts } from '#editorial/events.ts';
import { index, instant, json, primaryKey, table, text, uniqueIndex, whole } from '../columns.ts';
import { editions } from './taxonomy.ts';

/** Everything that was ever done, with what was before and what came after. */
export const events = table(
  'events',
  {
    id: text('id').primaryKey(),
    at: instant('at').notNull(),
    actorId: text('actor_id').notNull(),
    type: text('type').$type<EventType>().notNull(),
    subjectId: text('subject_id').notNull(),
    before: json<Facts>('before'),
    after: json<Facts>('after'),
  },
  (t) => [
    index('events_subject').on(t.subjectId, t.at),
    index('events_at').on(t.at),
    index('events_actor').on(t.actorId, t.at, t.id),
    index('events_type').on(t.type, t.at, t.id),
  ],
);

/** An address that something once had. The path is the public one, decoded and in NFC. */
export const redirects = table(
  'redirects',
  {
    edition: text('edition')
      .notNull()
      .references(() => editions.id),
    path: text('path').notNull(),
    target: text('target').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.edition, t.path] }), index('redirects_target').on(t.edition, t.target)],
);

export const pages = table(
  'pages',
  {
    id: text('id').primaryKey(),
    edition: text('edition')
      .notNull()
      .references(() => editions.id),
    slug: text('slug').notNull(),
    title: text('title').notNull(),
    body: json<BodyDocument>('body').notNull(),
    position: whole('position').notNull(),
    /** By which an import knows it again, whatever address it was given. */
    externalId: text('external_id'),
    updatedAt: instant('updated_at').notNull(),
    version: whole('version').notNull(),
  },
  (t) => [
    uniqueIndex('pages_slug').on(t.edition, t.slug),
    uniqueIndex('pages_external').on(t.edition, t.externalId),
  ],
);
