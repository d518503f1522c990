import type { Writer } from '#db/doors.ts';
import type { SavedArticle } from '#db/queries/articles.ts';
import { mediaWithoutRights, type PictureKeys } from '#db/queries/media.ts';
import { replaceUses } from '#db/queries/media-uses.ts';
import type { Article } from '#editorial/article.ts';
import type { NewsroomEvent } from '#editorial/events.ts';
import type { Actor } from '#editorial/permissions.ts';
import { picturesOf } from '#editorial/pictures-of.ts';
import { type Refusal, refuse } from '#editorial/refusal.ts';
import { sameValue } from '#editorial/same-value.ts';

const none: PictureKeys = { ids: [], names: [] };

/** Writes down which pictures articles hold, where that has changed; changes that wait to be published count. */
export async function recordUses(tx: Writer, saved: SavedArticle[]): Promise<void> {
  const held = saved.flatMap(({ before, after }) => {
    const keys = heldBy(after);
    return sameValue(before ? heldBy(before) : none, keys) ? [] : [[after.id, keys] as const];
  });
  if (held.length > 0) await replaceUses(tx, new Map(held));
}

const forReaders = new Set<NewsroomEvent['type']>([
  'article.published',
  'article.scheduled',
  'article.released',
  'article.revised',
]);

/**
 * Refuses what would bring a picture to readers whose rights are over by then. What they see already is not asked about
 * again, and the scheduler is not: it would ask every second, and nobody would hear the answer.
 */
export async function endedRights(
  tx: Writer,
  actor: Actor,
  { before, after }: SavedArticle,
  events: NewsroomEvent[],
  now: Date,
): Promise<Refusal | null> {
  if (actor.role === 'system' || !events.some(({ type }) => forReaders.has(type))) return null;
  if (after.status !== 'published' && after.status !== 'scheduled') return null;
  const seen = before?.status === 'published' ? picturesOf(before.content) : none;
  const shown = picturesOf(after.content);
  const fresh = {
    ids: shown.ids.filter((id) => !seen.ids.includes(id)),
    names: shown.names.filter((name) => !seen.names.includes(name)),
  };
  const [ended] = await mediaWithoutRights(tx, fresh, after.scheduledFor ?? now);
  if (!ended) return null;
  const isHero = fresh.ids.includes(ended.id);
  return refuse('rights-ended', {
    field: isHero ? 'content.heroId' : 'content.body',
    values: { name: ended.name },
  }).refusal;
}

function heldBy({ content, pending }: Article): PictureKeys {
  const [own, kept] = [picturesOf(content), pending ? picturesOf(pending) : none];
  return {
    ids: [...new Set([...own.ids, ...kept.ids])],
    names: [...new Set([...own.names, ...kept.names])],
  };
}
