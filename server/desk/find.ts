import { fold } from '#arabic/fold.ts';
import { deskPage } from '#db/queries/desk.ts';
import { allAuthors, allTopics } from '#db/queries/taxonomy.ts';
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
  return (await asSeenBy(person, rows)).map(({ articleId, headline, status, edition }) => ({
    id: articleId,
    name: headline,
    edition,
    status,
  }));
}

/** Authors or topics whose names hold all words. */
export async function findNames(noun: 'author' | 'topic', query: string): Promise<Found[]> {
  const { read } = await store();
  const words = deskWords(query);
  const rows = await (noun === 'author' ? allAuthors(read) : allTopics(read));
  return rows
    .filter(({ name }) => {
      const folded = fold(name);
      return words.every((word) => folded.includes(word));
    })
    .slice(0, mostFound)
    .map(({ id, name, edition }) => ({ id, name, edition, status: null }));
}
