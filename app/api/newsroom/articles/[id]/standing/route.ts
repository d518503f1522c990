import { allow } from '#editorial/refusal.ts';
import { readStanding } from '#server/desk/standing.ts';
import { articleAnswer } from '#server/newsroom/article-answer.ts';

interface Context {
  params: Promise<{ id: string }>;
}

/** How an article stands: who brought it there, its counterparts, its links. */
export function GET(request: Request, { params }: Context) {
  return articleAnswer(request, params, async (person, article) =>
    allow(await readStanding(person, article, new Date())),
  );
}
