import { env, siteUrl } from '../env.ts';

/** True for what our own pages send: a browser says where a request comes from, and no form can send JSON. */
export function isOwn(request: Request): boolean {
  const origin = request.headers.get('origin');
  const own = env().isSiteUrlSet ? siteUrl() : `http://${request.headers.get('host')}`;
  const site = request.headers.get('sec-fetch-site');
  return origin === own && (site === null || site === 'same-origin');
}
