import { allow, refuse } from '#editorial/refusal.ts';
import { enter, leave, readPresence } from '#server/desk/presence.ts';
import { newsroomAnswer } from '#server/newsroom/answer.ts';

/** Who has which article open just now. */
export function GET(request: Request) {
  return newsroomAnswer(request, async (person) => allow(await readPresence(person, new Date())));
}

/**
 * Says that one has an article open, every ten seconds while that is so, and answers with the others who have; with
 * `left`, that one has closed it. A page that is being closed can send nothing but this, by a beacon.
 */
export function POST(request: Request) {
  return newsroomAnswer(request, async (person) => {
    const { articleId, left } = (await request.json().catch(() => null)) ?? {};
    if (typeof articleId !== 'string') return refuse('invalid-input', { field: 'articleId' });
    return left === true ? leave(person, articleId) : enter(person, articleId);
  });
}
