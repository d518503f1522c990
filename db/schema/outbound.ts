import type { AnnouncementType } from '#editorial/announcement-types.ts';
import type { DeliveryFault } from '#editorial/delivery-faults.ts';
import { choice, flag, index, instant, json, table, text, whole } from '../columns.ts';

/** An address that is told what readers see. The secret is needed to sign with; it lies here sealed (server/sealed.ts). */
export const webhooks = table('webhooks', {
  id: text('id').primaryKey(),
  address: text('address').notNull(),
  events: json<AnnouncementType[]>('events').notNull(),
  /** null: of all editions. */
  edition: text('edition'),
  isOn: flag('is_on').notNull(),
  secret: text('secret').notNull(),
  /** Signed with too until `formerUntil`, so that a secret is changed without a message lost. */
  formerSecret: text('former_secret'),
  formerUntil: instant('former_until'),
  createdAt: instant('created_at').notNull(),
  version: whole('version').notNull(),
});

/**
 * What is to be said to another machine: a queue that is written in the transaction of the change it tells of. `dueAt` is
 * when it is tried next, or until when a try in hand is waited for; `version` decides who tries. A ping bears its subject
 * in its id, so that many changes are one ping, and goes when it was sent; messages to webhooks stay as their log.
 */
export const deliveries = table(
  'deliveries',
  {
    id: text('id').primaryKey(),
    kind: choice('kind', ['websub', 'indexnow', 'webhook', 'varnish', 'fastly', 'cloudflare']).notNull(),
    webhookId: text('webhook_id').references(() => webhooks.id),
    /** The article, list or tag that it is about. */
    subject: text('subject').notNull(),
    /** Of a message: what happened, or `test`. */
    type: text('type').$type<AnnouncementType | 'test' | ''>().notNull(),
    /** Of a message: its body, as it is signed. */
    payload: text('payload').notNull(),
    state: choice('state', ['waiting', 'delivered', 'failed']).notNull(),
    dueAt: instant('due_at').notNull(),
    attempts: whole('attempts').notNull(),
    /** What the last try came to: an HTTP status, or the code of what went wrong; and the beginning of the answer. */
    status: whole('status'),
    error: text('error').$type<DeliveryFault | ''>().notNull(),
    response: text('response').notNull(),
    createdAt: instant('created_at').notNull(),
    triedAt: instant('tried_at'),
    version: whole('version').notNull(),
  },
  (t) => [index('deliveries_due').on(t.state, t.dueAt), index('deliveries_log').on(t.webhookId, t.createdAt)],
);
