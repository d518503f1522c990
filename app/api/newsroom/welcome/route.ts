import { z } from 'zod';
import { openAnswer } from '#server/newsroom/answer.ts';
import { bodyOf } from '#server/newsroom/read-input.ts';
import { enter } from '#server/people/enter.ts';

const entry = z.object({
  token: z.string().max(100),
  name: z.string().max(200).default(''),
  email: z.string().max(254).default(''),
  password: z.string().max(1000),
});

/** Uses a one-time link: whoever holds it makes their account, or sets a new password. */
export function POST(request: Request) {
  return openAnswer(request, async () => {
    const read = await bodyOf(entry, request);
    return read.ok ? enter(read.value) : read;
  });
}
