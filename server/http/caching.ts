/**
 * As long, in seconds, may the edge have an answer where it is told what is old: what no event makes old (the day, what is
 * most read) is as old as that, and so is anything where it could not be told.
 */
export const edgeSeconds = 300;

/** Where nobody tells the edge what is old, it may have an answer for so long. */
export const untoldSeconds = 1;

/**
 * What browsers and shared caches that nobody tells of changes may do with what readers see and events make old: ask
 * again each time, and share it for the second in which many ask at once. No `stale-while-revalidate`: it would show
 * what an editor has just changed.
 */
export const shared = `public, max-age=0, s-maxage=${untoldSeconds}`;

/**
 * What browsers may do with what one asker sees. Nothing in a search is secret: `no-store` would only keep them from
 * showing it again, as it was left, to whoever goes back to it.
 */
export const ofAsker = 'private, no-cache';

/**
 * What the framework's caches hold is made old when the request that asked for it ends, not at once. The edge is told so
 * much later, or it would ask again too early and keep what is old.
 */
export const settlingMs = 250;

/** What stands in front of this server and is told what is old. */
export interface Edge {
  /** Varnish, Fastly or Cloudflare, by tags. */
  isPurged: boolean;
  isFastly: boolean;
  /** Cloudflare, which sends Early Hints of what a page's `Link` header names. */
  isCloudflare: boolean;
  /** nginx on this machine, by a generation in its cache keys. */
  hasGenerations: boolean;
}

/**
 * The headers by which shared caches know for how long they may keep an answer, each in its own words: RFC 9213, what
 * Fastly reads before it, and what nginx reads alone.
 */
export function edgeLife({ isPurged, isFastly, hasGenerations }: Edge): Record<string, string> {
  const life = `public, max-age=${isPurged ? edgeSeconds : untoldSeconds}`;
  return {
    'CDN-Cache-Control': life,
    ...(isFastly && { 'Surrogate-Control': `max-age=${edgeSeconds}` }),
    ...(hasGenerations && { 'X-Accel-Expires': String(edgeSeconds) }),
  };
}

/** The same for what may be old already: it was drawn while something changed. */
export function noEdgeLife({ isFastly, hasGenerations }: Edge): Record<string, string> {
  return {
    'CDN-Cache-Control': 'no-store',
    ...(isFastly && { 'Surrogate-Control': 'no-store' }),
    ...(hasGenerations && { 'X-Accel-Expires': '0' }),
  };
}
