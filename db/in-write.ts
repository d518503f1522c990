import { AsyncLocalStorage } from 'node:async_hooks';

const inside = new AsyncLocalStorage<true>();

/** Runs the work marked as being inside a write; refuses to start a second write there. */
export function onlyOneWrite<T>(work: () => Promise<T>): Promise<T> {
  if (inside.getStore()) throw new Error('A write was begun inside a write: pass the outer `tx` on instead.');
  return inside.run(true, work);
}
