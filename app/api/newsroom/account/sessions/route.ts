import { z } from 'zod';
import { newsroomAnswer } from '#server/newsroom/answer.ts';
import { bodyOf } from '#server/newsroom/read-input.ts';
import { endOwnSessions } from '#server/people/account.ts';

const which = z.union([z.object({ only: z.string() }), z.object({ allBut: z.literal('this') })]);

/** Ends one of the person's own sessions, or all but the one that asks. */
export function DELETE(request: Request) {
  return newsroomAnswer(request, async (person) => {
    const read = await bodyOf(which, request);
    return read.ok ? endOwnSessions(person, read.value) : read;
  });
}
