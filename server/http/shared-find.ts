import type { Find } from '../address/readers-address.ts';

const place = Symbol.for('warraq.find');

interface Shared {
  [place]?: Find;
}

/**
 * Lets the layer ask what the proxy would find, without Next between them. It is found over globalThis, since the proxy is
 * in Next's bundles: loaded once more here, it and the database's library would take a third of the time a start takes.
 */
export function shareFind(find: Find): void {
  (globalThis as Shared)[place] = find;
}

/** Asks what the proxy would find; null also where it has not been loaded yet. */
export const sharedFind: Find = async (target) => (globalThis as Shared)[place]?.(target) ?? null;
