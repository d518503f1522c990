import { allow, refuse } from '#editorial/refusal.ts';
import { readHeldText } from '#server/desk/article.ts';
import { newsroomAnswer } from '#server/newsroom/answer.ts';

interface Context {
  params: Promise<{ id: string }>;
}

/** The text of one article as it is held now: what somebody reads whose own was refused as stale. */
export function GET(request: Request, { params }: Context) {
  return newsroomAnswer(request, async (person) => {
    const held = await readHeldText(person, (await params).id);
    return held ? allow(held) : refuse('not-found');
  });
}
