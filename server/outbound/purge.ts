import { allAtTheEdge } from '../edge-tags.ts';
import { edgeSeconds } from '../http/caching.ts';
import { log } from '../log/log.ts';
import { type Attempt, attempt } from './attempt.ts';
import type { EdgeKind, Edges } from './edges.ts';
import { isPublicOrOwnAddress } from './public-address.ts';

/** In one request: Cloudflare takes 30 on every plan, Fastly 256, Varnish as much as a header holds. */
const mostTags = 30;

type Request = Parameters<typeof attempt>;

/**
 * Tells an edge which tags are old, and the log where it could not be told. The address is of the operator's own choice,
 * and Varnish mostly stands on this machine, so it may lie in their own network.
 * @returns null: there is no such edge any more
 */
export async function purge(edges: Edges, kind: EdgeKind, tags: string[]): Promise<Attempt | null> {
  const distinct = tags.some((name) => allAtTheEdge.includes(name)) ? [...allAtTheEdge] : [...new Set(tags)];
  let last: Attempt | null = null;
  for (let at = 0; at < distinct.length; at += mostTags) {
    const request = requestTo(edges, kind, distinct.slice(at, at + mostTags));
    if (!request) return null;
    last = await attempt(...request);
    if (!last.isDelivered) {
      const { status, error, response } = last;
      const why = [status ?? error, response].filter(Boolean).join(' ');
      log('outbound').warn(
        `${kind} was not told what is old (${why}). It will be told again; what it keeps lives for ${edgeSeconds} s.`,
      );
      return last;
    }
  }
  return last;
}

function requestTo(edges: Edges, kind: EdgeKind, tags: string[]): Request | null {
  const api = edges[kind];
  if (api === undefined) return null;
  const mayReach = isPublicOrOwnAddress;
  const json = 'application/json';
  if (typeof api === 'string')
    return [api, { method: 'PURGE', headers: { 'surrogate-key': tags.join(' ') }, mayReach }];
  const [headers, body] =
    kind === 'fastly'
      ? [{ 'fastly-key': api.token }, { surrogate_keys: tags }]
      : [{ authorization: `Bearer ${api.token}` }, { tags }];
  return [
    api.address,
    { headers: { ...headers, 'content-type': json, accept: json }, body: JSON.stringify(body), mayReach },
  ];
}
