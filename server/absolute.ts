import { siteUrl } from './env.ts';

/** A path as a whole address, percent-encoded, on the public origin. */
export function absolute(href: string): string {
  return new URL(href, siteUrl()).href;
}
