import { z } from 'zod';
import { refuse } from '#editorial/refusal.ts';
import { openAnswer } from '#server/newsroom/answer.ts';
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
    const read = entry.safeParse(await request.json().catch(() => null));
    return read.success ? enter(read.data) : refuse('invalid-input', { values: { detail: '' } });
  });
}
