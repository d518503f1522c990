import type { IncomingMessage } from 'node:http';

/** True for an editor who looks at drafts (Next's draft mode): never answered with what readers see. */
export function isPreview(request: IncomingMessage): boolean {
  return request.headers.cookie?.includes('__prerender_bypass=') === true;
}
