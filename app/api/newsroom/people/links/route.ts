import { z } from 'zod';
import { peopleRoles } from '#editorial/roles.ts';
import { newsroomAnswer } from '#server/newsroom/answer.ts';
import { bodyOf } from '#server/newsroom/read-input.ts';
import { makeLink } from '#server/people/make-link.ts';

const wanted = z.union([
  z.object({ invite: z.object({ name: z.string(), email: z.string(), role: z.enum(peopleRoles) }) }),
  z.object({ reset: z.string().min(1).max(64) }),
]);

/** Makes a link that lets somebody in, and shows it this once. */
export function POST(request: Request) {
  return newsroomAnswer(request, async (person) => {
    const read = await bodyOf(wanted, request);
    return read.ok ? makeLink(person, read.value) : read;
  });
}
