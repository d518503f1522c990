import { loadArticles } from '#db/queries/articles.ts';
import { lastToChange } from '#db/queries/record.ts';
import type { Article, ArticleContent } from '#editorial/article.ts';
import { type Actor, maySee, maySeeDrafts } from '#editorial/permissions.ts';
import { store } from '../store.ts';

/**
 * An article as its editors hold it, in whatever state, and as readers have it where that is all that a writer may see;
 * null: it is not there, or not for this person to see.
 */
export async function readArticle(person: Actor, id: string): Promise<Article | null> {
  const { read } = await store();
  const article = (await loadArticles(read, [id])).get(id);
  if (!article || !maySee(person, article.ownerId, article.status)) return null;
  return maySeeDrafts(person, article.ownerId) ? article : { ...article, pending: null };
}

/** The text of an article as the newsroom holds it now, for who has another one on the screen. */
export async function readHeldText(
  person: Actor,
  id: string,
): Promise<{ version: number; content: ArticleContent; by: string | null } | null> {
  const article = await readArticle(person, id);
  if (!article) return null;
  const { read } = await store();
  const { version, pending, content } = article;
  return { version, content: pending ?? content, by: await lastToChange(read, id) };
}
