import { entityTag, heldTag } from '../http/entity-tag.ts';
import { digestOf } from '../importing/digest.ts';

export interface Document {
  /** As Content-Type has it. */
  type: string;
  /** For how long it may be kept before it is asked for again. */
  seconds: number;
  /** Since when it has certainly been as it is; null: nobody knows. */
  since: Date | null;
}

/** A text for machines with ETag and Last-Modified: 304 where the asker holds it already. */
export function documentAnswer(request: Request, text: string, about: Document): Response {
  const body = Buffer.from(text);
  return conditionalAnswer(request, digestOf(body), about, () => body);
}

/**
 * The same for a text that is written only where it is asked for.
 * @param digest of the text
 */
export function conditionalAnswer(
  request: Request,
  digest: string,
  { type, seconds, since }: Document,
  body: () => BodyInit,
): Response {
  const modified = since && isSettled(since) ? wholeSecond(since) : null;
  const held = heldTag(request.headers.get('if-none-match') ?? undefined, digest, 'identity');
  const headers = {
    'cache-control': `public, max-age=${seconds}`,
    etag: held ?? entityTag(digest, 'identity'),
    ...(modified && { 'last-modified': modified.toUTCString() }),
  };
  if (held || isUnmodified(request, modified)) return new Response(null, { status: 304, headers });
  return new Response(body(), { headers: { ...headers, 'content-type': type } });
}

/** RFC 9110, 13.1.3: a date counts only where no tag was sent. */
function isUnmodified(request: Request, modified: Date | null): boolean {
  const held = Date.parse(request.headers.get('if-modified-since') ?? '');
  return modified !== null && !request.headers.has('if-none-match') && held >= modified.getTime();
}

/**
 * Dates of HTTP have no parts of seconds, and what is cached is forgotten a few seconds after a change: a date that is
 * younger could stand on a text that is older, and would keep the asker from the new one.
 */
const settlingMs = 10_000;

function isSettled(moment: Date): boolean {
  return Date.now() - moment.getTime() >= settlingMs;
}

function wholeSecond(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / 1000) * 1000);
}

/** There is nothing at this address, for now. */
export function nothingHere(): Response {
  return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
}
