import { faultOf } from '#db/errors.ts';
import { type RefusalCode, type Result, refuse } from '#editorial/refusal.ts';
import { log } from '../log/log.ts';
import { type Person, personOf } from '../session/person.ts';
import { isOwn } from './own-origin.ts';

/** What a refusal is over the wire; what is not named here is wrong input. */
const statuses: Partial<Record<RefusalCode, number>> = {
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  'stale-version': 409,
  'already-there': 409,
  'last-administrator': 409,
  'link-dead': 410,
  'wrong-state': 409,
  busy: 503,
  'disk-full': 507,
};

/**
 * Answers a request of the newsroom's own interface in JSON: `{ok: true, value}` or `{ok: false, refusal}`, with the
 * refusal's status. Nobody gets further than here without a session, and no other site may ask in a person's name.
 */
export function newsroomAnswer<T>(
  request: Request,
  work: (person: Person) => Promise<Result<T>>,
): Promise<Response> {
  return openAnswer(request, async () => {
    const person = await personOf(request.headers);
    return person ? work(person) : refuse('not-signed-in');
  });
}

/** The same for who need not be signed in: a link that they hold says what they may. */
export async function openAnswer<T>(request: Request, work: () => Promise<Result<T>>): Promise<Response> {
  try {
    if (request.method !== 'GET' && !isOwn(request)) return answer(refuse('not-allowed'));
    return answer(await work());
  } catch (error) {
    const fault = faultOf(error);
    if (fault === 'busy') return answer(refuse('busy'), { 'retry-after': '2' });
    if (fault === 'full') return answer(refuse('disk-full'));
    log('newsroom').error({ err: error, path: new URL(request.url).pathname }, 'a request failed');
    return answer(refuse('failed'), {}, 500);
  }
}

function answer(result: Result<unknown>, headers: Record<string, string> = {}, status?: number): Response {
  return Response.json(result, {
    status: status ?? (result.ok ? 200 : (statuses[result.refusal.code] ?? 422)),
    headers: { 'cache-control': 'no-store', ...headers },
  });
}
