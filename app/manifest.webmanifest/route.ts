import { standardEdition } from '#messages/editions.ts';
import { manifestAnswer } from '#server/machines/edition-documents.ts';

/** The manifest by which the standard edition is installed. */
export function GET(request: Request) {
  return manifestAnswer(request, standardEdition);
}
