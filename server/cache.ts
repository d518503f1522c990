import { cacheLife, cacheTag, revalidateTag } from 'next/cache';
import type { NewsroomEvent } from '#editorial/events.ts';
import { oldAfter, tag } from './cache-tags.ts';
import { forgetKeptPages } from './http/kept-pages.ts';
import { hurryPurges } from './outbound/hurry-purges.ts';
import { forgetNames } from './search/names-in-use.ts';

/**
 * Names what a cached read depends on. Kept for a minute at most before it is looked at again: the bound for a page that
 * was being rendered while something was published.
 */
export function dependsOn(...tags: string[]): void {
  cacheLife({ stale: 60, revalidate: 60, expire: 86_400 });
  cacheTag(tag.everything, ...tags.slice(0, 120));
}

/**
 * Makes old what these events touched, from the next request on. Only inside a request of the running server; elsewhere
 * invalidation.ts brings the events there.
 */
export function invalidateHere(events: readonly NewsroomEvent[]): void {
  const tags = oldAfter(events);
  if (tags.length === 0) return;
  for (const name of tags) revalidateTag(name, { expire: 0 });
  if (tags.includes(tag.names)) forgetNames();
  forgetKeptPages();
  hurryPurges();
}
