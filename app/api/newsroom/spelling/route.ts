import { allow, refuse } from '#editorial/refusal.ts';
import { isEdition } from '#messages/editions.ts';
import { readSpelling } from '#server/desk/spelling.ts';
import { newsroomAnswer } from '#server/newsroom/answer.ts';

/** What the editor's spell-check goes by in an edition. */
export function GET(request: Request) {
  return newsroomAnswer(request, async () => {
    const edition = new URL(request.url).searchParams.get('edition') ?? '';
    return isEdition(edition)
      ? allow(await readSpelling(edition))
      : refuse('invalid-input', { field: 'edition' });
  });
}
