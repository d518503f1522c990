import { type RefusalCode, type Result, refuse } from '#editorial/refusal.ts';
import { turnedAway } from '../http/turned-away.ts';
import { log } from '../log/log.ts';
import { type Person, personOf } from '../session/person.ts';
import { storageFaultOf } from '../storage-fault.ts';
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
  'too-many': 429,
  'disk-full': 507,
  'read-only': 503,
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
    const turned = turnedAway(request.headers);
    if (turned) return answer(refuse('too-many'), { 'retry-after': String(turned.seconds) }, turned.status);
    if (request.method !== 'GET' && !isOwn(request)) return answer(refuse('not-allowed'));
    const result = await work();
    const wait = !result.ok && result.refusal.values?.seconds;
    return answer(result, wait ? { 'retry-after': String(wait) } : {});
  } catch (error) {
    const fault = storageFaultOf(error);
    if (fault) {
      if (fault.code !== 'busy')
        log('newsroom').error({ err: error }, `nothing can be saved (${fault.code})`);
      return answer(refuse(fault.code), { 'retry-after': String(fault.retryAfter) });
    }
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
