import type { IncomingMessage, ServerResponse } from 'node:http';
import { edgeTagsOf } from '../edge-tags.ts';
import { edgeLife, noEdgeLife, untoldSeconds } from './caching.ts';
import type { Layer } from './layer.ts';
import { isNewsrooms } from './newsroom-path.ts';
import { pathOf } from './path-of.ts';
import { isPreview } from './preview.ts';

/** What may be shared, of answers that say so: what is there, what has moved, and what is not there or gone. */
const sharedStatuses: ReadonlySet<number> = new Set([200, 206, 301, 304, 308, 404, 410]);

/**
 * The headers for shared caches of an answer that Next gave: for how long, and under which tags. Where it must not be
 * shared (a session's, a preview, a fault) they say so whatever Next said.
 * @param generation of the kept pages, when the request arrived
 */
export function edgeHead(
  request: IncomingMessage,
  response: ServerResponse,
  { layer, generation }: { layer: Layer; generation: number },
): Record<string, string> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return {};
  const said = String(response.getHeader('cache-control') ?? '');
  if (!mayBeShared(request, response, said)) {
    return /no-store|private/.test(said) ? {} : { 'Cache-Control': unshared(said) };
  }
  const isLasting = said.includes('immutable');
  const isCurrent = generation >= 0 && generation === layer.kept.generation;
  const tags = edgeTagsOf(pathOf(request));
  return {
    ...(!isLasting && { 'Cache-Control': forShared(said, isCurrent) }),
    ...(!isLasting && (isCurrent ? edgeLife : noEdgeLife)(layer.edge())),
    'Surrogate-Key': tags.join(' '),
    'Cache-Tag': tags.join(','),
  };
}

function mayBeShared(request: IncomingMessage, response: ServerResponse, said: string): boolean {
  if (isNewsrooms(pathOf(request)) || isPreview(request) || response.hasHeader('set-cookie')) return false;
  if (!sharedStatuses.has(response.statusCode)) return false;
  return /\bpublic\b|s-maxage=[1-9]/.test(said) && !/no-store|private/.test(said);
}

/** What was said of transforming stays; a browser keeps nothing either, of what was said to be for all. */
function unshared(said: string): string {
  return /no-transform/.test(said) ? 'no-store, no-transform' : 'no-store';
}

/** What browsers may do stays as it was said; what shared caches may, is the same for all. */
function forShared(said: string, isCurrent: boolean): string {
  const own = said
    .split(/\s*,\s*/)
    .filter((one) => one !== '' && one !== 'public' && !/^(?:s-maxage|stale-)/.test(one));
  if (!own.some((one) => one.startsWith('max-age='))) own.unshift('max-age=0');
  return ['public', ...own, `s-maxage=${isCurrent ? untoldSeconds : 0}`].join(', ');
}
