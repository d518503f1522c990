import { deskArticles } from '#db/queries/desk.ts';
import { type Actor, maySee } from '#editorial/permissions.ts';
import { store } from '../store.ts';

/** The newest articles that a person may see in the newsroom, in whatever state. */
export async function readDesk(person: Actor) {
  const { read } = await store();
  const rows = await deskArticles(read, 50);
  return rows.filter(({ ownerId, status }) => maySee(person, ownerId, status));
}
