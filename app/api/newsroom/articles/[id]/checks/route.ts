import { allow } from '#editorial/refusal.ts';
import { readChecks } from '#server/desk/article-checks.ts';
import { articleAnswer } from '#server/newsroom/article-answer.ts';

interface Context {
  params: Promise<{ id: string }>;
}

/** What to look at before readers get this article. */
export function GET(request: Request, { params }: Context) {
  return articleAnswer(request, params, async (_person, article) => allow(await readChecks(article)));
}
