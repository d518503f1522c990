import { AsyncLocalStorage } from 'node:async_hooks';
import type { Found } from '../address/readers-address.ts';

const place = Symbol.for('warraq.next-work');

/** What is known of a request while Next works on it. */
export interface NextWork {
  /** Of the request: it stands in what the log says of it, and on the page that says that something failed. */
  id: string;
  /** Whether whoever asks is a program on this machine, with nothing in between. */
  isDirect: boolean;
  /** Whether this request published something itself: it made pages be forgotten. */
  hasForgotten: boolean;
  /** What stands at its address, where that was looked up in front of Next. */
  found?: Found | undefined;
}

/** Over globalThis, because Next's bundles load this file for themselves. */
function storage(): AsyncLocalStorage<NextWork> {
  const shared = globalThis as { [place]?: AsyncLocalStorage<NextWork> };
  shared[place] ??= new AsyncLocalStorage();
  return shared[place];
}

/** Lets Next work on a request, so that `currentWork` finds what is known of it. */
export function workOn<Result>(work: NextWork, listener: () => Result): Result {
  return storage().run(work, listener);
}

/** The request on which Next works here; undefined outside of any. */
export function currentWork(): NextWork | undefined {
  return storage().getStore();
}
