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
 * How long a page that may be cached is kept, however short that is: whatever changes makes it be forgotten, also
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
 * @param isAbsent whether it is the page that says that there is none, which is kept for all such addresses
 */
export function pageFacts(
  request: IncomingMessage,
  response: ServerResponse,
  html: string,
  { layer, generation, isAbsent }: { layer: Layer; generation: number; isAbsent: boolean },
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
    until:
      (isOk || isAbsent) && sharedSeconds(response) > 0 && mayBeKept(request, response)
        ? Date.now() + keptMs
        : 0,
    articleId: isOk ? articleIdOf(request, layer) : null,
  };
}

/** What an editor sees before readers do, or a cookie comes with, is stored by no browser. */
function saidOf(request: IncomingMessage, response: ServerResponse): string {
  if (isPreview(request) || response.hasHeader('set-cookie')) return 'no-store';
  return String(response.getHeader('cache-control') ?? 'no-store');
}

/** The seconds for which others may cache this answer; 0 where they may not. */
function sharedSeconds(response: ServerResponse): number {
  const given = String(response.getHeader('cache-control') ?? '');
  return /no-store|private/.test(given) ? 0 : Number(/s-maxage=(\d+)/.exec(given)?.[1] ?? 0);
}

function mayBeKept(request: IncomingMessage, response: ServerResponse): boolean {
  return !request.url?.includes('?') && !response.hasHeader('set-cookie') && !isPreview(request);
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
