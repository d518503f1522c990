import { z } from 'zod';
import { announcementTypes } from '#editorial/announcement-types.ts';
import { newsroomAnswer } from '#server/newsroom/answer.ts';
import { bodyOf } from '#server/newsroom/read-input.ts';
import { makeSecret } from '#server/outbound/make-secret.ts';

const webhook = z.object({
  address: z.string(),
  events: z.array(z.enum(announcementTypes)),
  edition: z.string().nullable(),
});
const wanted = z.union([z.object({ make: webhook }), z.object({ rotate: z.string().min(1).max(64) })]);

/** Makes a webhook or another secret for one, and shows the secret this once. */
export function POST(request: Request) {
  return newsroomAnswer(request, async (person) => {
    const read = await bodyOf(wanted, request);
    return read.ok ? makeSecret(person, read.value) : read;
  });
}
