import { loadArticles } from '#db/queries/articles.ts';
import type { Article } from '#editorial/article.ts';
import { type Actor, maySee } from '#editorial/permissions.ts';
import { store } from '../store.ts';

/** An article as its editors hold it, in whatever state; null: it is not there, or not for this person to see. */
export async function readArticle(person: Actor, id: string): Promise<Article | null> {
  const { read } = await store();
  const article = (await loadArticles(read, [id])).get(id);
  return article && isForEyesOf(person, article) ? article : null;
}

/** Whether there is such an article, and this person may see it. */
export function isForEyesOf(person: Actor, article: Article | undefined): boolean {
  return article !== undefined && maySee(person, article.ownerId, article.status);
}
