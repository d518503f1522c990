import { dependsOn } from '../cache.ts';

/** The date in the masthead: read inside a cache, since a page that looks at the clock could not be kept. */
export async function readToday(): Promise<Date> {
  'use cache';
  dependsOn();
  return new Date();
}
