import type { Writer } from '#db/doors.ts';
import { announcedArticles } from '#db/queries/announced.ts';
import { insertDeliveries } from '#db/queries/deliveries.ts';
import { hearingWebhooks } from '#db/queries/webhooks.ts';
import { type Announcement, announcementsOf, isQuiet } from '#editorial/announcement.ts';
import type { NewsroomEvent } from '#editorial/events.ts';
import type { Actor } from '#editorial/permissions.ts';
import { env } from '../env.ts';
import { putPings } from './put-pings.ts';
import { putPurgesOf } from './put-purges.ts';
import { webhookMessage } from './webhook-message.ts';

/** What changes within so many milliseconds is told to hubs and search engines together. */
const togetherMs = 5000;

/**
 * Writes down what other machines are to be told of these events, in their transaction. Where nobody wants to hear, or
 * nothing that readers see has changed, that costs a look at the events and, at most, at the webhooks.
 */
export async function announce(
  tx: Writer,
  actor: Actor,
  events: readonly NewsroomEvent[],
  now: Date,
): Promise<void> {
  await putPurgesOf(tx, events, now);
  if (isQuiet(actor)) return;
  const announcements = announcementsOf(events);
  if (announcements.length === 0) return;
  await ping(tx, announcements, now);
  const hearing = await hearingWebhooks(tx);
  if (hearing.length === 0) return;
  const ids = [...new Set(announcements.map(({ articleId }) => articleId))];
  const articles = new Map((await announcedArticles(tx, ids)).map((article) => [article.id, article]));
  const rows = announcements.flatMap((announcement) => {
    const article = articles.get(announcement.articleId);
    if (!article) return [];
    return hearing
      .filter(({ events: heard }) => heard.includes(announcement.type))
      .filter(({ edition }) => edition === null || edition === announcement.edition)
      .map(({ id }) => webhookMessage(id, announcement.type, article, now));
  });
  await insertDeliveries(tx, rows);
}

async function ping(tx: Writer, announcements: Announcement[], now: Date): Promise<void> {
  const { websubHub, indexNow } = env();
  const lists = websubHub ? announcements.flatMap((one) => one.lists) : [];
  const articles = indexNow ? announcements.map(({ articleId }) => articleId) : [];
  const wanted = [
    ...[...new Set(lists)].map((subject) => ({ kind: 'websub' as const, subject })),
    ...[...new Set(articles)].map((subject) => ({ kind: 'indexnow' as const, subject })),
  ];
  const dueAt = new Date(now.getTime() + togetherMs);
  await putPings(
    tx,
    wanted.map((one) => ({ ...one, id: `${one.kind}:${one.subject}`, dueAt })),
    now,
  );
}
