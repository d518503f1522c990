import { allow } from '#editorial/refusal.ts';
import { findArticles, findNames } from '#server/desk/find.ts';
import { newsroomAnswer } from '#server/newsroom/answer.ts';

const longestQuery = 200;

/** What the newsroom holds under a name: articles, or with `noun=author` or `noun=topic` those. */
export function GET(request: Request) {
  return newsroomAnswer(request, async (person) => {
    const asked = new URL(request.url).searchParams;
    const query = (asked.get('q') ?? '').slice(0, longestQuery);
    const noun = asked.get('noun');
    if (noun === 'author' || noun === 'topic') return allow(await findNames(noun, query));
    return allow(await findArticles(person, query));
  });
}
