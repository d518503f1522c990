import { articleId } from '#editorial/address.ts';
import { answer } from '#server/api/answer.ts';
import { answered, NothingThere } from '#server/api/problem.ts';
import { readApiArticle } from '#server/reads/api-article.ts';

export { OPTIONS } from '#server/api/answer.ts';

const keptSeconds = 30;

/** A published article with its whole text. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answered(request, async () => {
    const { id } = await params;
    const found = articleId.test(id) ? await readApiArticle(id) : null;
    if (found?.status === 'withdrawn') throw new NothingThere('gone', found.reason);
    if (found?.status !== 'published') throw new NothingThere('article');
    return answer(request, found.article, keptSeconds);
  });
}
