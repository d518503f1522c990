import { siteUrl } from '../env.ts';

/** A public path with the origin before it. */
export function absolute(href: string): string {
  return siteUrl() + href;
}
