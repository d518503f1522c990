import { readChecks } from '#server/desk/article-checks.ts';
import { articleAnswer } from '#server/newsroom/article-answer.ts';

interface Context {
  params: Promise<{ id: string }>;
}

/** What to look at before readers get this article. */
export function GET(request: Request, { params }: Context) {
  return articleAnswer(request, params, (_person, article) => readChecks(article));
}
