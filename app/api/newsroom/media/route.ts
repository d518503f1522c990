import { allow } from '#editorial/refusal.ts';
import { libraryQuestion, readLibrary, readPictures } from '#server/desk/library.ts';
import { uploadPicture } from '#server/media/upload.ts';
import { newsroomAnswer } from '#server/newsroom/answer.ts';

/** Pictures of the library: a page of what is sought (`q`, `filter`, `before`), or these (`ids`). */
export function GET(request: Request) {
  return newsroomAnswer(request, async (person) => {
    const asked = new URL(request.url).searchParams;
    const ids = asked.get('ids');
    const now = new Date();
    if (ids !== null) return allow(await readPictures(person, ids.split(','), now));
    return allow(await readLibrary(person, libraryQuestion(asked), now));
  });
}

/** Takes a file into the library; its body is the file and nothing else. */
export function POST(request: Request) {
  return newsroomAnswer(request, (person) => uploadPicture(person, request));
}
