import { executeOne } from '#server/execute.ts';
import { newsroomAnswer } from '#server/newsroom/answer.ts';
import { readChange } from '#server/newsroom/change.ts';

/** The newsroom's one door over the wire: a change of one thing, carried out as the person whose session it is. */
export function POST(request: Request) {
  return newsroomAnswer(request, async (person) => {
    const change = readChange(await request.json().catch(() => null));
    return change.ok ? executeOne(person, change.value) : change;
  });
}
