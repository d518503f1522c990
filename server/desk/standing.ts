import { articleAddress } from '#db/queries/addresses.ts';
import { namesOfPeople } from '#db/queries/names.ts';
import { type PreviewLinkRow, previewLinksOf } from '#db/queries/preview-links.ts';
import { contentAt } from '#db/queries/revisions.ts';
import { counterpartsOf, newestEvent } from '#db/queries/standing.ts';
import { allEditions } from '#db/queries/taxonomy.ts';
import type { Article } from '#editorial/article.ts';
import { erasedAt } from '#editorial/bin.ts';
import type { EventType } from '#editorial/events.ts';
import { type Actor, may, maySee } from '#editorial/permissions.ts';
import { readsTheSame } from '#editorial/readers-text.ts';
import type { SharedLink, Standing } from '#editorial/standing.ts';
import type { Status } from '#editorial/status.ts';
import { isEdition } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { absolute } from '../absolute.ts';
import { store } from '../store.ts';

/** By what an article comes into a state. */
const waysInto: Record<Status, EventType[]> = {
  draft: [
    'article.written',
    'article.returned',
    'article.unpublished',
    'article.restored',
    'article.recovered',
  ],
  in_review: ['article.submitted', 'article.unscheduled'],
  scheduled: ['article.scheduled'],
  published: ['article.published'],
  withdrawn: ['article.withdrawn'],
  removed: ['article.removed'],
};

/** How an article stands: who brought it there, its counterparts, and the links that lead to it from outside. */
export async function readStanding(person: Actor, article: Article, now: Date): Promise<Standing> {
  const { read } = await store();
  const pair = article.content.pair;
  const links = may(person, 'preview.share', article.ownerId)
    ? await previewLinksOf(read, article.id, now)
    : [];
  const [editions, step, others] = await Promise.all([
    allEditions(read),
    newestEvent(read, article.id, waysInto[article.status]),
    pair === null ? [] : counterpartsOf(read, pair, article.id),
  ]);
  const names = await namesOfPeople(read, [
    ...(step ? [step.actorId] : []),
    ...(article.approvedBy ? [article.approvedBy] : []),
    ...links.map(({ createdBy }) => createdBy),
  ]);
  const nameOf = (id: string) => names.get(id) ?? null;
  const there = new Set([article.edition, ...others.map(({ edition }) => edition)]);
  return {
    timeZone: editions.find(({ id }) => id === article.edition)?.timeZone ?? 'UTC',
    publicAddress: await publicAddress(article),
    sameTextSince: (await sameTextSince(article))?.toISOString() ?? null,
    erasedAt: article.status === 'removed' && step ? erasedAt(step.at).toISOString() : null,
    lastStep: step ? { by: nameOf(step.actorId), at: step.at.toISOString() } : null,
    approvedBy: article.approvedBy && nameOf(article.approvedBy),
    counterparts: others.map(({ ownerId, headline, ...one }) => {
      const isOpen = maySee(person, ownerId, one.status);
      return {
        ...one,
        headline: isOpen ? headline : '',
        isOpen,
      };
    }),
    missingIn: editions
      .filter(({ id }) => article.status !== 'removed' && isEdition(id) && !there.has(id))
      .map(({ id }) => id),
    links: links.map((link) => sharedLink(link, nameOf)),
  };
}

async function publicAddress({ id, status, edition }: Article): Promise<string | null> {
  const there = status === 'published' && (await articleAddress((await store()).read, id));
  if (!there) return null;
  const { section, slug } = there;
  return absolute(hrefOf({ page: 'article', section, id, slug }, edition));
}

async function sameTextSince({ id, status, content }: Article): Promise<Date | null> {
  if (status !== 'published') return null;
  const { read } = await store();
  const told = await newestEvent(read, id, ['article.published', 'article.corrected']);
  const then = told && (await contentAt(read, id, told.at));
  return told && (!then || readsTheSame(then, content)) ? told.at : null;
}

function sharedLink(
  { id, createdBy, expiresAt }: PreviewLinkRow,
  nameOf: (id: string) => string | null,
): SharedLink {
  return { id, by: nameOf(createdBy), expiresAt: expiresAt.toISOString() };
}
