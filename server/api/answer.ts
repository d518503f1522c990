import { entityTag, heldTag } from '../http/entity-tag.ts';
import { digestOf } from '../importing/digest.ts';

/** Anyone's page may ask. */
const open = { 'access-control-allow-origin': '*' };

/**
 * A JSON answer of the public API with its ETag: 304 where the caller holds it already.
 * @param seconds how long it may be kept before it is asked for again
 */
export function answer(
  request: Request,
  value: unknown,
  seconds: number,
  type = 'application/json; charset=utf-8',
): Response {
  const body = Buffer.from(JSON.stringify(value));
  const digest = digestOf(body);
  const held = heldTag(request.headers.get('if-none-match') ?? undefined, digest, 'identity');
  const headers = {
    ...open,
    'cache-control': `public, max-age=${seconds}`,
    etag: held ?? entityTag(digest, 'identity'),
  };
  if (held) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'content-type': type } });
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** The parameter that is wrong, if one is. */
  parameter?: string;
}

/** What went wrong, as RFC 9457 says it. */
export function problemAnswer(problem: Problem): Response {
  return Response.json(problem, {
    status: problem.status,
    headers: {
      ...open,
      'cache-control': 'no-store',
      'content-type': 'application/problem+json; charset=utf-8',
    },
  });
}
