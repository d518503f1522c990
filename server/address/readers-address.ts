import { numberedAddress } from '#editorial/redirects.ts';
import type { Resolution } from './find-page.ts';
import { resolve } from './resolve.ts';

/** What a reader's address gets, and the query that goes with it. */
export interface Found {
  resolution: Resolution;
  search: string;
}

/** Finds what stands at a target, or null where it is no reader's address. Throws where the database cannot be asked. */
export type Find = (target: string) => Promise<Found | null>;

/**
 * What an address gets, and the query that goes with it. WordPress names a post by its number behind the question mark:
 * where that is an old address of something, it is answered as one.
 */
export async function findReaders({ pathname, search }: Pick<URL, 'pathname' | 'search'>): Promise<Found> {
  const numbered = numberedAddress(pathname, search);
  if (numbered !== null) {
    const resolution = await resolve(numbered);
    if (resolution.kind !== 'absent') return { resolution, search: '' };
  }
  return { resolution: await resolve(pathname), search };
}
