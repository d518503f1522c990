import { dueArticles } from '#db/queries/articles.ts';
import { store } from '../store.ts';
import { carryOutDue } from './due.ts';

/** Publishes the scheduled articles whose time has come, and returns how many it was. */
export async function publishDue(now: Date): Promise<number> {
  const { read } = await store();
  return carryOutDue('scheduler', await dueArticles(read, now, 200), 'article.publish', now);
}
