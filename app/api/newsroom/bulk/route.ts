import { bulk } from '#server/desk/bulk.ts';
import { newsroomAnswer } from '#server/newsroom/answer.ts';

/** One thing done with many articles of the desk; answers with what became of each. */
export function POST(request: Request) {
  return newsroomAnswer(request, async (person) => bulk(person, await request.json().catch(() => null)));
}
