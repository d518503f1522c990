import { mayEnter } from '#editorial/areas.ts';
import { allow, refuse } from '#editorial/refusal.ts';
import { isEdition } from '#messages/editions.ts';
import { readStories } from '#server/desk/stories.ts';
import { newsroomAnswer } from '#server/newsroom/answer.ts';

/** Published stories to choose from: `edition`, and if wanted `q` and `section` (an id). */
export function GET(request: Request) {
  const asked = new URL(request.url).searchParams;
  return newsroomAnswer(request, async (person) => {
    if (!mayEnter(person.role, 'front')) return refuse('not-allowed');
    const edition = asked.get('edition') ?? '';
    if (!isEdition(edition))
      return refuse('invalid-input', { field: 'edition', values: { detail: edition } });
    const query = (asked.get('q') ?? '').slice(0, 200);
    return allow(await readStories({ edition, query, sectionId: asked.get('section') }));
  });
}
