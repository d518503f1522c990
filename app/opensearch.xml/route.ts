import { standardEdition } from '#messages/editions.ts';
import { openSearchAnswer } from '#server/machines/edition-documents.ts';

/** How browsers search the standard edition. */
export function GET(request: Request) {
  return openSearchAnswer(request, standardEdition);
}
