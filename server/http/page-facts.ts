import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseAddress } from '#editorial/address.ts';
import { edgeHead } from './edge-head.ts';
import type { PageFacts } from './finished-page.ts';
import { flatHead } from './flat-head.ts';
import type { Layer } from './layer.ts';
import { pathOf } from './path-of.ts';
import { contentPolicy } from './policy.ts';
import { isPreview } from './preview.ts';
import { withoutScriptLinks } from './without-scripts.ts';

/**
 * How long a page that Next lets be cached is kept, however short that is: whatever changes makes it be forgotten, also
 * where another process changed it (jobs/others-changes.ts). The bound is for what changes by the clock: the day.
 */
const keptMs = 10 * 60_000;

/** What belongs to one connection or to Next alone, or is written anew for the final bytes. */
const dropped =
  /^(?:content-length|transfer-encoding|connection|keep-alive|date|etag|last-modified|accept-ranges|vary|cache-control|link|x-request-id|x-nextjs-.*|x-middleware-.*)$/;

/** True for an answer that is a page in plain HTML and has a body. */
export function isPage(response: ServerResponse): boolean {
  const { statusCode } = response;
  if ([204, 206, 304].includes(statusCode) || response.hasHeader('content-encoding')) return false;
  return String(response.getHeader('content-type') ?? '').startsWith('text/html');
}

/**
 * What a page that Next drew is sent under, and for how long it may be kept.
 * @param generation of the kept pages, when the request arrived
 */
export function pageFacts(
  request: IncomingMessage,
  response: ServerResponse,
  html: string,
  { layer, generation }: { layer: Layer; generation: number },
): PageFacts {
  const { 'Cache-Control': cacheControl = saidOf(response), ...edge } = edgeHead(request, response, {
    layer,
    generation,
  });
  const link = withoutScriptLinks(response.getHeader('link'));
  const isFramed = response.getHeader('x-frame-options') === 'SAMEORIGIN';
  const isOk = response.statusCode === 200 && request.method === 'GET';
  return {
    head: flatHead(
      response,
      {
        'Content-Security-Policy': contentPolicy(html, layer.isSecure(), isFramed ? "'self'" : "'none'"),
        ...(link === undefined ? {} : { Link: link }),
        ...edge,
      },
      dropped,
    ),
    cacheControl,
    isTagged: isOk && sharedSeconds(response) > 0,
    until: isOk && sharedSeconds(response) > 0 && mayBeKept(request, response) ? Date.now() + keptMs : 0,
    articleId: isOk ? articleIdOf(request, layer) : null,
  };
}

function saidOf(response: ServerResponse): string {
  return String(response.getHeader('cache-control') ?? 'no-store');
}

/** The seconds for which Next lets others cache this answer; 0 where it does not. */
function sharedSeconds(response: ServerResponse): number {
  const given = String(response.getHeader('cache-control') ?? '');
  return /no-store|private/.test(given) ? 0 : Number(/s-maxage=(\d+)/.exec(given)?.[1] ?? 0);
}

/** A page that Next itself calls stale is being drawn anew: the next one is worth keeping. */
function mayBeKept(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.url?.includes('?') || response.hasHeader('set-cookie') || isPreview(request)) return false;
  return response.getHeader('x-nextjs-cache') !== 'STALE';
}

/** A HEAD is answered from Next's head alone: nothing was drawn, so nothing is known of the body. */
export function trimHeadOfPage(response: ServerResponse): void {
  for (const name of response.getHeaderNames()) {
    if (dropped.test(name) && name !== 'cache-control') response.removeHeader(name);
  }
  response.setHeader('Vary', 'Accept-Encoding');
}

function articleIdOf(request: IncomingMessage, { editions }: Layer): string | null {
  const { address } = parseAddress(pathOf(request), editions);
  return address?.page === 'article' ? address.id : null;
}
