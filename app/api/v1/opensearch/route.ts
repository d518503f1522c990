import { completions } from '#arabic/completions.ts';
import { answer } from '#server/api/answer.ts';
import { answered } from '#server/api/problem.ts';
import { parametersOf, suggestParameters } from '#server/reads/parameters.ts';
import { wordsOf } from '#server/search/words.ts';

export { OPTIONS } from '#server/api/answer.ts';

const keptSeconds = 60;

/**
 * The same suggestions as `/api/v1/suggest`, as browsers want them of what `/opensearch.xml` names.
 * @see https://github.com/dewitt/opensearch/blob/master/mediawiki/Specifications/OpenSearch/Extensions/Suggestions/1.1/Draft%201.wiki
 */
export function GET(request: Request): Promise<Response> {
  return answered(request, async () => {
    const { q, locale } = parametersOf(suggestParameters, new URL(request.url).searchParams);
    const { completion } = await wordsOf(locale);
    const type = 'application/x-suggestions+json; charset=utf-8';
    return answer(request, [q, completions(completion, q)], keptSeconds, type);
  });
}
