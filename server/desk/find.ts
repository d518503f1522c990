import { deskPage } from '#db/queries/desk.ts';
import { deskWords } from '#editorial/desk/entry.ts';
import type { Found } from '#editorial/desk/view.ts';
import type { Actor } from '#editorial/permissions.ts';
import { store } from '../store.ts';
import { asSeenBy, writersView } from './writers-view.ts';

const mostFound = 8;

const everything = {
  status: null,
  edition: null,
  sectionIds: null,
  authorId: null,
  ownerId: null,
};

/** Articles that a person may see, the newest of those that hold all words; without words, the newest of all. */
export async function findArticles(person: Actor, query: string): Promise<Found[]> {
  const { read } = await store();
  const sieve = { ...everything, visibleTo: writersView(person), words: deskWords(query) };
  const rows = await deskPage(read, sieve, { order: 'changed', after: null, limit: mostFound });
  return (await asSeenBy(person, rows)).map(({ articleId, headline, status }) => ({
    id: articleId,
    name: headline,
    status,
  }));
}
