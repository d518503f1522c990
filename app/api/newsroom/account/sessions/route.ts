import { z } from 'zod';
import { refuse } from '#editorial/refusal.ts';
import { newsroomAnswer } from '#server/newsroom/answer.ts';
import { endOwnSessions } from '#server/people/account.ts';

const which = z.union([z.object({ only: z.string() }), z.object({ allBut: z.literal('this') })]);

/** Ends one of the person's own sessions, or all but the one that asks. */
export function DELETE(request: Request) {
  return newsroomAnswer(request, async (person) => {
    const read = which.safeParse(await request.json().catch(() => null));
    return read.success
      ? endOwnSessions(person, read.data)
      : refuse('invalid-input', { values: { detail: '' } });
  });
}
