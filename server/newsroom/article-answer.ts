import type { Article } from '#editorial/article.ts';
import { type Result, refuse } from '#editorial/refusal.ts';
import { readArticle } from '../desk/article.ts';
import type { Person } from '../session/person.ts';
import { newsroomAnswer } from './answer.ts';

/** Answers a question about one article, to whoever may see it. */
export function articleAnswer<T>(
  request: Request,
  params: Promise<{ id: string }>,
  work: (person: Person, article: Article) => Promise<Result<T>>,
): Promise<Response> {
  return newsroomAnswer<T>(request, async (person) => {
    const article = await readArticle(person, (await params).id);
    return article ? work(person, article) : refuse('not-found');
  });
}
