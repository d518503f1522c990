import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseAddress } from '#editorial/address.ts';
import { edgeHead } from './edge-head.ts';
import type { PageFacts } from './finished-page.ts';
import { flatHead } from './flat-head.ts';
import type { Layer } from './layer.ts';
import { pathOf } from './path-of.ts';
import { contentPolicy } from './policy.ts';
import { preloadLinks } from './preload-links.ts';
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
  const { 'Cache-Control': cacheControl = saidOf(request, response), ...edge } = edgeHead(request, response, {
    layer,
    generation,
  });
  const isOk = response.statusCode === 200 && request.method === 'GET';
  const hints = isOk && layer.edge().isCloudflare ? preloadLinks(html) : undefined;
  const link = [withoutScriptLinks(response.getHeader('link')), hints].filter(Boolean).join(', ');
  const isFramed = response.getHeader('x-frame-options') === 'SAMEORIGIN';
  return {
    head: flatHead(
      response,
      {
        'Content-Security-Policy': contentPolicy(html, layer.isSecure(), isFramed ? "'self'" : "'none'"),
        ...(link === '' ? {} : { Link: link }),
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

/** What Next says of every page that it drew for one request. */
const drawnForOne = 'private, no-cache, no-store, max-age=0, must-revalidate';

/**
 * A search is its asker's own and asked anew each time, but nothing in it is secret: «no-store» would only keep browsers
 * from showing it again, as it was left, to whoever goes back to it.
 */
function saidOf(request: IncomingMessage, response: ServerResponse): string {
  const said = String(response.getHeader('cache-control') ?? 'no-store');
  const isOpen = said === drawnForOne && response.statusCode === 200 && !response.hasHeader('set-cookie');
  return isOpen && !isPreview(request) ? 'private, no-cache' : said;
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
