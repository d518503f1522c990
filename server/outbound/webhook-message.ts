import type { DeliveryRow } from '#db/queries/deliveries.ts';
import type { AnnouncementType } from '#editorial/announcement-types.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { absolute } from '../absolute.ts';
import { newId } from '../ids.ts';

export interface AnnouncedArticle {
  id: string;
  edition: string;
  headline: string;
  slug: string;
  section: string;
  publishedAt: Date | null;
  updatedAt: Date | null;
  externalId: string | null;
}

/**
 * A message to a webhook: `{id, type, at, article}`, the type `article.published` and the like, the article as it is
 * after what happened; of a test the type is `test` and the article null. Sent again it is the same, its id too, by which
 * a receiver can know it.
 */
export function webhookMessage(
  webhookId: string,
  type: AnnouncementType | 'test',
  article: AnnouncedArticle | null,
  now: Date,
): DeliveryRow {
  const id = newId();
  const told = article && webhookArticle(article);
  const payload = { id, type: article ? `article.${type}` : type, at: now.toISOString(), article: told };
  return {
    ...{ id, webhookId, type },
    kind: 'webhook',
    subject: article?.id ?? '',
    payload: JSON.stringify(payload),
    state: 'waiting',
    dueAt: now,
    attempts: 0,
    status: null,
    error: '',
    response: '',
    createdAt: now,
    triedAt: null,
    version: 1,
  };
}

function webhookArticle({ slug, section, publishedAt, updatedAt, ...article }: AnnouncedArticle) {
  const { id, edition, headline, externalId } = article;
  return {
    ...{ id, edition, headline },
    url: absolute(hrefOf({ page: 'article', section, id, slug }, edition)),
    section,
    publishedAt: publishedAt?.toISOString() ?? null,
    updatedAt: updatedAt?.toISOString() ?? null,
    externalId,
  };
}
