import { takeImportIn } from '#server/moving-in/take-in.ts';
import { newsroomAnswer } from '#server/newsroom/answer.ts';

/** Takes a file whose articles are to be imported; its body is the file and nothing else. */
export function POST(request: Request) {
  return newsroomAnswer(request, (person) => takeImportIn(person, request));
}
