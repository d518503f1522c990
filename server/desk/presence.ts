import { isOnDesk } from '#db/queries/desk.ts';
import { presentSince, putPresence, removePresence, removePresenceBefore } from '#db/queries/presence.ts';
import type { Presence } from '#editorial/desk/view.ts';
import type { Actor } from '#editorial/permissions.ts';
import { allow, type Result, refuse } from '#editorial/refusal.ts';
import { store } from '../store.ts';
import { writersView } from './writers-view.ts';

/** Who has not been heard of for so long is taken to have left. */
const presentMs = 30_000;

/** Who has which article open just now, as far as this person may see the article. */
export async function readPresence(person: Actor, now: Date, articleId?: string): Promise<Presence[]> {
  const { read } = await store();
  const visibleTo = writersView(person);
  const rows = await presentSince(read, new Date(now.getTime() - presentMs), { visibleTo, articleId });
  const byArticle = new Map<string, Presence['people']>();
  for (const { articleId, ...one } of rows) {
    byArticle.set(articleId, [...(byArticle.get(articleId) ?? []), one]);
  }
  return [...byArticle].map(([articleId, people]) => ({ articleId, people }));
}

/** Notes that a person has an article open. @returns the others who have */
export async function enter(
  person: Actor,
  articleId: string,
  now = new Date(),
): Promise<Result<Presence['people']>> {
  const opened = await store();
  if (!(await isOnDesk(opened.read, articleId, writersView(person)))) return refuse('not-found');
  await opened.write(async (tx) => {
    await removePresenceBefore(tx, new Date(now.getTime() - presentMs));
    await putPresence(tx, { articleId, userId: person.id, at: now });
  });
  const [here] = await readPresence(person, now, articleId);
  return allow((here?.people ?? []).filter(({ id }) => id !== person.id));
}

export async function leave(person: Actor, articleId: string): Promise<Result<null>> {
  const opened = await store();
  await opened.write((tx) => removePresence(tx, articleId, person.id));
  return allow(null);
}
