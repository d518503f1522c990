import { openStore } from '#db/connection.ts';
import type { Store } from '#db/doors.ts';
import { env } from './env.ts';

/**
 * The one store of this process. Next bundles pages, routes and the proxy apart from each other, so what they share
 * cannot be a module's variable.
 */
const place = Symbol.for('warraq.store');
const shared = globalThis as { [place]?: Promise<Store> };

export function store(): Promise<Store> {
  shared[place] ??= openStore(env().databaseUrl);
  return shared[place];
}

/** Closes the store of this process, if one was opened. */
export async function closeStore(): Promise<void> {
  await (await shared[place])?.close();
}

/** Puts another store in its place, as the command line and tests do. */
export function putStore(opened: Store): void {
  shared[place] = Promise.resolve(opened);
}
