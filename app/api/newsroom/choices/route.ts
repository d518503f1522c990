import { z } from 'zod';
import { choiceKinds } from '#editorial/editor-view.ts';
import { allow } from '#editorial/refusal.ts';
import { isEdition } from '#messages/editions.ts';
import { readChoices } from '#server/desk/editor-view.ts';
import { newsroomAnswer } from '#server/newsroom/answer.ts';
import { inputOf } from '#server/newsroom/read-input.ts';

const asked = z.object({
  of: z.enum(choiceKinds),
  edition: z.string().refine(isEdition).nullable().default(null),
  q: z.string().max(100).default(''),
});

/** Authors or topics to choose from, by what was typed: those of an edition, or of all. */
export function GET(request: Request) {
  return newsroomAnswer(request, async () => {
    const read = inputOf(asked, Object.fromEntries(new URL(request.url).searchParams));
    if (!read.ok) return read;
    return allow(await readChoices(read.value.of, read.value.edition, read.value.q));
  });
}
