import type { Article } from '#editorial/article.ts';
import { allow, type Result, refuse } from '#editorial/refusal.ts';
import { readArticle } from '../desk/article.ts';
import type { Person } from '../session/person.ts';
import { newsroomAnswer } from './answer.ts';

/** Answers a question about one article, to whoever may see it. */
export function articleAnswer<T>(
  request: Request,
  params: Promise<{ id: string }>,
  work: (person: Person, article: Article) => Promise<Result<T> | T>,
): Promise<Response> {
  return newsroomAnswer<T>(request, async (person) => {
    const article = await readArticle(person, (await params).id);
    if (!article) return refuse('not-found');
    const answered = await work(person, article);
    return isResult(answered) ? answered : allow(answered);
  });
}

function isResult<T>(answered: Result<T> | T): answered is Result<T> {
  return typeof answered === 'object' && answered !== null && 'ok' in answered;
}
