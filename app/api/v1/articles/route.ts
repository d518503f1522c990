import { absolute } from '#server/absolute.ts';
import { answer } from '#server/api/answer.ts';
import { listStretch } from '#server/api/article-list.ts';
import { answered } from '#server/api/problem.ts';
import { readApiArticles } from '#server/reads/api-articles.ts';
import { readSections } from '#server/reads/newsroom.ts';
import { listParameters, parametersOf } from '#server/reads/parameters.ts';
import { store } from '#server/store.ts';

export { OPTIONS } from '#server/api/answer.ts';

const keptSeconds = 30;

/** Published articles of an edition, the newest first, a stretch at a time. */
export function GET(request: Request): Promise<Response> {
  return answered(request, async () => {
    const { pathname, searchParams } = new URL(request.url);
    const asked = parametersOf(listParameters, searchParams);
    const { read } = await store();
    const found = await readApiArticles(await listStretch(read, await readSections(), asked));
    if (found.next === null) return answer(request, found, keptSeconds);
    const next = new URLSearchParams(searchParams);
    next.set('before', found.next);
    const link = `<${absolute(`${pathname}?${next}`)}>; rel="next"`;
    return answer(request, found, keptSeconds, undefined, { link });
  });
}
