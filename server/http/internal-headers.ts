import type { IncomingHttpHeaders } from 'node:http';

/**
 * What Next's parts say to one another, and what proxies say of the address that was asked. Nobody outside has a word
 * in the former; the public address is a setting, so nothing here needs the latter, and a page that took a word of it
 * would be kept with it for everybody. Next reads the nonce of a page from the policy of its request.
 */
const internal =
  /^(?:x-(?:middleware|nextjs|next|invoke|now|prerender|action|vercel)-.*|x-(?:asked|matched-path|nonce|original-url|rewrite-url|http-method-override)|x-forwarded-(?:host|port|proto|prefix|server|scheme|ssl)|forwarded|next-resume|content-security-policy(?:-report-only)?)$/;

/** Takes from a request what it must not say. */
export function dropInternal(headers: IncomingHttpHeaders): void {
  for (const name of Object.keys(headers)) if (internal.test(name)) delete headers[name];
}
