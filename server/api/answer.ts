import { entityTag, heldTag } from '../http/entity-tag.ts';
import { digestOf } from '../importing/digest.ts';
import type { Problem } from './answers.ts';

/** Anyone's page may ask, and read what it needs to ask on. */
const open = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, link, retry-after',
};

/** What may be done at an address of the API: told to whoever asks, and to a browser before it asks for another site. */
export function OPTIONS(): Response {
  const methods = 'GET, HEAD, OPTIONS';
  return new Response(null, {
    status: 204,
    headers: {
      ...open,
      allow: methods,
      'access-control-allow-methods': methods,
      'access-control-allow-headers': 'accept, accept-language, if-none-match',
      'access-control-max-age': '86400',
    },
  });
}

/**
 * A JSON answer of the public API with its ETag: 304 where the caller holds it already.
 * @param seconds how long it may be kept before it is asked for again
 * @param more headers of this answer alone
 */
export function answer(
  request: Request,
  value: unknown,
  seconds: number,
  type = 'application/json; charset=utf-8',
  more: Record<string, string> = {},
): Response {
  const body = Buffer.from(JSON.stringify(value));
  const digest = digestOf(body);
  const held = heldTag(request.headers.get('if-none-match') ?? undefined, digest, 'identity');
  const headers = {
    ...open,
    ...more,
    'cache-control': `public, max-age=${seconds}`,
    etag: held ?? entityTag(digest, 'identity'),
  };
  if (held) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'content-type': type } });
}

/**
 * What went wrong, as RFC 9457 says it.
 * @param more headers of this answer alone
 */
export function problemAnswer(problem: Problem, more: Record<string, string> = {}): Response {
  return Response.json(problem, {
    status: problem.status,
    headers: {
      ...open,
      ...more,
      'cache-control': 'no-store',
      'content-type': 'application/problem+json; charset=utf-8',
    },
  });
}
