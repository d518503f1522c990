import { allow } from '#editorial/refusal.ts';
import { readPlaces } from '#server/desk/places.ts';
import { newsroomAnswer } from '#server/newsroom/answer.ts';

/** The editions and sections that a new article can be written for. */
export function GET(request: Request) {
  return newsroomAnswer(request, async () => allow(await readPlaces()));
}
