import { sessionCookie } from '../session/cookie.ts';
import type { Asked } from './asked.ts';

/** True for who may be signed in: the newsroom's cookie is with the request. */
export function bearsSession({ headers }: Asked): boolean {
  return headers.cookie?.includes(`${sessionCookie}=`) === true;
}
