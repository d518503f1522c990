import { documentAnswer, nothingHere } from '#server/machines/answer.ts';
import { settledSeconds } from '#server/machines/kinds.ts';
import { readSecurityFacts, securityFile } from '#server/machines/security.ts';

/** Who is told of a weakness; next.config.ts gives it its address under `/.well-known`. */
export async function GET(request: Request) {
  const text = securityFile(await readSecurityFacts(), new Date());
  if (!text) return nothingHere();
  const type = 'text/plain; charset=utf-8';
  return documentAnswer(request, text, { type, seconds: settledSeconds, since: null });
}
