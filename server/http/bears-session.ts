import type { Asked } from './asked.ts';

/** True for who may be signed in: the newsroom's cookie is with the request (session/auth.ts names it). */
export function bearsSession({ headers }: Asked): boolean {
  return headers.cookie?.includes('warraq.session_token=') === true;
}
