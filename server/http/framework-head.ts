import type { ServerResponse } from 'node:http';

const framework = /^x-(?:middleware|nextjs)-/;

/**
 * Takes out of an answer to readers what Next says to its own scripts: where the proxy led, and that the answer would be
 * another for them, which it never is (wrap-listener.ts) and for which a CDN would keep it many times.
 */
export function trimFrameworkHead(response: ServerResponse): void {
  for (const name of response.getHeaderNames()) if (framework.test(name)) response.removeHeader(name);
  const varied = [response.getHeader('vary') ?? []]
    .flat()
    .join(',')
    .split(/\s*,\s*/)
    .filter((name) => name !== '' && !/^(?:rsc|next-)/i.test(name));
  if (varied.length > 0) response.setHeader('Vary', [...new Set(varied)].join(', '));
  else response.removeHeader('vary');
}
