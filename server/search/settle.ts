import { setImmediate } from 'node:timers/promises';
import { searchIndex } from '#db/search.ts';
import { store } from '../store.ts';

/**
 * Puts together what many writes have left in many parts, for a search looks into each. A little at a time, so that no
 * other writer waits for all of it; next to nothing where little was written.
 */
export async function settleIndex(): Promise<void> {
  const { write } = await store();
  const index = await searchIndex();
  while (await write((tx) => index.settleSome(tx))) await setImmediate();
}
