/** A CDN that is told over its API. */
export interface EdgeApi {
  address: string;
  token: string;
}

/** What stands in front of this server, by its name; undefined: it does not. */
export interface Edges {
  /** Where Varnish hears PURGE (deploy/single/varnish.vcl). */
  varnish: string | undefined;
  fastly: EdgeApi | undefined;
  cloudflare: EdgeApi | undefined;
}

export const edgeKinds = ['varnish', 'fastly', 'cloudflare'] as const satisfies (keyof Edges)[];

export type EdgeKind = (typeof edgeKinds)[number];

/** @see https://www.fastly.com/documentation/reference/api/purging/ "Purge multiple surrogate key tags" */
export function fastlyEdge(service: string, token: string): EdgeApi {
  return { address: `https://api.fastly.com/service/${service}/purge`, token };
}

/** @see https://developers.cloudflare.com/api/resources/cache/methods/purge/ */
export function cloudflareEdge(zone: string, token: string): EdgeApi {
  return { address: `https://api.cloudflare.com/client/v4/zones/${zone}/purge_cache`, token };
}
