import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseAddress } from '#editorial/address.ts';
import { answerWithPage } from './answer-page.ts';
import { complain } from './complaint.ts';
import { acceptedEncodings, encode, type Encoding } from './encoding.ts';
import { FinishedPage, type PageFacts } from './finished-page.ts';
import type { Course, Send } from './intercept.ts';
import type { Layer } from './layer.ts';
import { contentPolicy } from './policy.ts';
import { needsFrameworkScripts, withoutFrameworkScripts, withoutScriptLinks } from './without-scripts.ts';

/** What browsers and a CDN may do with a page that Next lets be cached; behind that, this layer forgets in time. */
const shared = 'public, max-age=0, s-maxage=10, stale-while-revalidate=60';
const longestMs = 60_000;

/** What belongs to one connection or to Next alone, or is written anew for the final bytes. */
const dropped =
  /^(?:content-length|transfer-encoding|connection|keep-alive|date|etag|last-modified|accept-ranges|vary|cache-control|link|x-nextjs-.*|x-middleware-.*)$/;

/** True for an answer that is a page in plain HTML and has a body. */
export function isPage(response: ServerResponse): boolean {
  const { statusCode } = response;
  if (statusCode === 204 || statusCode === 206 || statusCode === 304 || response.hasHeader('content-encoding')) return false;
  return String(response.getHeader('content-type') ?? '').startsWith('text/html');
}

/**
 * Finishes a reader's page that Next drew: scripts out, policy on, compressed, and kept where that is allowed.
 * @param generation of the kept pages, when the request arrived
 */
export function readersPage(
  request: IncomingMessage,
  response: ServerResponse,
  send: Send,
  { layer, generation }: { layer: Layer; generation: number },
): Course {
  if (request.method === 'HEAD') return headOfPage(response);
  return {
    gather: async (drawn) => {
      const html = withoutFrameworkScripts(drawn.toString());
      const body = Buffer.from(html);
      if (needsFrameworkScripts(html)) complain(`showing all of ${pathOf(request)}`, 'it was drawn behind Suspense');
      const page = new FinishedPage(body, factsOf(request, response, html, layer));
      await page.make(firstEncoding(request), encodeFor(page, layer));
      if (page.until > 0) keep(pathOf(request), page, generation, layer);
      answerWithPage(request, page, response.statusCode, send);
    },
  };
}

/** A HEAD is answered from Next's head alone: nothing was drawn, so nothing is known of the body. */
function headOfPage(response: ServerResponse): Course {
  const cacheControl = cacheControlOf(response);
  for (const name of response.getHeaderNames()) {
    if (dropped.test(name) && name !== 'cache-control') response.removeHeader(name);
  }
  if (cacheControl) response.setHeader('Cache-Control', cacheControl);
  response.setHeader('Vary', 'Accept-Encoding');
  return 'as it is';
}

function factsOf(request: IncomingMessage, response: ServerResponse, html: string, layer: Layer): PageFacts {
  const link = withoutScriptLinks(response.getHeader('link'));
  const isOk = response.statusCode === 200 && request.method === 'GET';
  return {
    head: [
      ...Object.entries(response.getHeaders()).flatMap(([name, value]) =>
        dropped.test(name) ? [] : [value ?? []].flat().flatMap((one) => [name, String(one)]),
      ),
      ...(link ? ['Link', link] : []),
      ...(response.hasHeader('content-security-policy')
        ? []
        : ['Content-Security-Policy', contentPolicy(html, layer.isSecure())]),
    ],
    cacheControl: cacheControlOf(response),
    isTagged: isOk && sharedSeconds(response) > 0,
    until: isOk && mayBeKept(request, response) ? Date.now() + Math.min(sharedSeconds(response) * 1000, longestMs) : 0,
    articleId: isOk ? articleIdOf(request, layer) : null,
  };
}

function cacheControlOf(response: ServerResponse): string {
  return sharedSeconds(response) > 0 ? shared : String(response.getHeader('cache-control') ?? 'no-store');
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

/** True for an editor who looks at drafts (Next's draft mode): never answered with what readers see. */
export function isPreview(request: IncomingMessage): boolean {
  return request.headers.cookie?.includes('__prerender_bypass=') === true;
}

/** What the reader waits for: gzip takes a third of the time of brotli, which a kept page is given afterwards. */
function firstEncoding(request: IncomingMessage): Encoding {
  const accepted = acceptedEncodings(request.headers['accept-encoding']);
  return accepted[0] === 'br' && accepted.includes('gzip') ? 'gzip' : (accepted[0] ?? 'identity');
}

/** What is not kept by path may still be the same page again: the one that says 404. */
function encodeFor(page: FinishedPage, { encoded }: Layer) {
  return page.until > 0 ? encode : (body: Buffer, encoding: Encoding) => encoded.encode(body, encoding);
}

function keep(path: string, page: FinishedPage, generation: number, { kept }: Layer): void {
  kept.keep(path, page, generation);
  setImmediate(async () => {
    try {
      for (const encoding of ['gzip', 'br'] as const) await page.make(encoding, encode);
      if (kept.find(path) === page) kept.keep(path, page, generation);
    } catch (error) {
      complain('compressing a kept page', error);
    }
  });
}

function articleIdOf(request: IncomingMessage, { editions }: Layer): string | null {
  const { address } = parseAddress(pathOf(request), editions);
  return address?.page === 'article' ? address.id : null;
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?', 1)[0] as string;
}
