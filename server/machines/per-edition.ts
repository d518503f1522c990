import { type EditionId, isEdition, standardEdition } from '#messages/editions.ts';
import { nothingHere } from './answer.ts';

/** Answers at an address that each edition has under its prefix; the standard one, which has none, leads to its own. */
export async function answerOfEdition(
  edition: string,
  path: string,
  answer: (edition: EditionId) => Promise<Response>,
): Promise<Response> {
  if (!isEdition(edition)) return nothingHere();
  if (edition !== standardEdition) return answer(edition);
  return new Response(null, {
    status: 308,
    headers: { location: path, 'cache-control': 'public, max-age=60' },
  });
}
