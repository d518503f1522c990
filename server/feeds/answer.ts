import { shared } from '../http/caching.ts';
import { entityTag, heldTag } from '../http/entity-tag.ts';
import { feedTypes } from './media-types.ts';
import type { WrittenFeed } from './written-feed.ts';

/** Answers with a feed: 304 where the reader holds it (RFC 9110 §13.1), and any page may ask. */
export function answerWithFeed(request: Request, feed: WrittenFeed): Response {
  const { file, language, links, text, digest, changed } = feed;
  const held = heldTag(request.headers.get('if-none-match') ?? undefined, digest, 'identity');
  const headers = {
    'access-control-allow-origin': '*',
    'cache-control': shared,
    etag: held ?? entityTag(digest, 'identity'),
    'last-modified': changed.toUTCString(),
    vary: 'Accept-Encoding',
    // Discovery in the head of the answer (W3C WebSub §4).
    ...(links && { link: `<${links.hub}>; rel="hub", <${links.self}>; rel="self"` }),
  };
  if (held || isUnchanged(request.headers, changed)) return new Response(null, { status: 304, headers });
  return new Response(text, {
    headers: {
      ...headers,
      'content-type': `${feedTypes[file]}; charset=utf-8`,
      'content-language': language,
    },
  });
}

/** By the date alone only where no tag is given, which says more. Dates in headers have whole seconds. */
function isUnchanged(headers: Headers, changed: Date): boolean {
  if (headers.has('if-none-match')) return false;
  const since = Date.parse(headers.get('if-modified-since') ?? '');
  return Math.floor(changed.getTime() / 1000) * 1000 <= since;
}
