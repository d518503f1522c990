import { answer } from '#server/api/answer.ts';
import { openApi } from '#server/api/openapi.ts';
import { answered } from '#server/api/problem.ts';
import { siteUrl } from '#server/env.ts';

export { OPTIONS } from '#server/api/answer.ts';

const keptSeconds = 300;

/** What the API has: its addresses, parameters, answers and problems. */
export function GET(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  return answered(request, async () =>
    answer(request, openApi(new URL(pathname, siteUrl()).origin), keptSeconds),
  );
}
