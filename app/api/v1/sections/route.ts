import { answer } from '#server/api/answer.ts';
import { answered } from '#server/api/problem.ts';
import { sectionTrees } from '#server/api/section-trees.ts';
import { readNewsroom } from '#server/reads/newsroom.ts';
import { parametersOf, sectionsParameters } from '#server/reads/parameters.ts';

export { OPTIONS } from '#server/api/answer.ts';

const keptSeconds = 60;

/** The sections of every edition, or of one, as trees. */
export function GET(request: Request): Promise<Response> {
  return answered(request, async () => {
    const { locale } = parametersOf(sectionsParameters, new URL(request.url).searchParams);
    return answer(request, sectionTrees(await readNewsroom(), locale), keptSeconds);
  });
}
