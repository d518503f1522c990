import { allow } from '#editorial/refusal.ts';
import { findArticles } from '#server/desk/find.ts';
import { newsroomAnswer } from '#server/newsroom/answer.ts';

const longestQuery = 200;

/** The articles that hold what was typed. */
export function GET(request: Request) {
  return newsroomAnswer(request, async (person) => {
    const query = (new URL(request.url).searchParams.get('q') ?? '').slice(0, longestQuery);
    return allow(await findArticles(person, query));
  });
}
