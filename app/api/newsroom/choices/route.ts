import { z } from 'zod';
import { choiceKinds } from '#editorial/editor-view.ts';
import { allow, refuse } from '#editorial/refusal.ts';
import { isEdition } from '#messages/editions.ts';
import { readChoices } from '#server/desk/editor-view.ts';
import { newsroomAnswer } from '#server/newsroom/answer.ts';

const asked = z.object({
  of: z.enum(choiceKinds),
  edition: z.string().refine(isEdition).nullable().default(null),
  q: z.string().max(100).default(''),
});

/** Authors or topics to choose from, by what was typed: those of an edition, or of all. */
export function GET(request: Request) {
  return newsroomAnswer(request, async () => {
    const read = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!read.success) return refuse('invalid-input', { field: read.error.issues[0]?.path.join('.') ?? '' });
    return allow(await readChoices(read.data.of, read.data.edition, read.data.q));
  });
}
