import { readPicture } from '#server/desk/library.ts';
import { newsroomAnswer } from '#server/newsroom/answer.ts';

/** A picture, and where it is used. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  return newsroomAnswer(request, async (person) => readPicture(person, (await params).id, new Date()));
}
