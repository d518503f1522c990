import { completions } from '#arabic/completions.ts';
import { answer } from '#server/api/answer.ts';
import { answered } from '#server/api/problem.ts';
import { parametersOf, suggestParameters } from '#server/reads/parameters.ts';
import { wordsOf } from '#server/search/words.ts';

export { OPTIONS } from '#server/api/answer.ts';

const keptSeconds = 60;

/** What may be meant by the beginning of a query, likeliest first. */
export function GET(request: Request): Promise<Response> {
  return answered(request, async () => {
    const { q, locale } = parametersOf(suggestParameters, new URL(request.url).searchParams);
    const { completion } = await wordsOf(locale);
    return answer(request, { items: completions(completion, q) }, keptSeconds);
  });
}
