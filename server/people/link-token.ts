import { hash, randomBytes } from 'node:crypto';

/** What stands in a link, and the digest that is kept of it. */
export interface LinkToken {
  token: string;
  digest: string;
}

/** 256 bits that nobody can guess. */
export function newLinkToken(): LinkToken {
  const token = randomBytes(32).toString('base64url');
  return { token, digest: digestOf(token) };
}

export function digestOf(token: string): string {
  return hash('sha256', token, 'base64url');
}

/** Where a link leads, after the site's origin. */
export function welcomePath(token: string): string {
  return `/admin/welcome/${token}`;
}
