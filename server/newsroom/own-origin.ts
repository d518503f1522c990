import { env, siteUrl } from '../env.ts';

/** True for what our own pages send: a browser says where a request comes from, and no form can send JSON. */
export function isOwn(request: Request): boolean {
  const origin = request.headers.get('origin');
  const own = env().isSiteUrlSet ? siteUrl() : `http://${request.headers.get('host')}`;
  return origin === own && request.headers.get('sec-fetch-site') !== 'cross-site';
}
