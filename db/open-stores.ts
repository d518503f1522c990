const place = Symbol.for('warraq.open-stores');
const shared = globalThis as { [place]?: Set<() => void> };

/** How each store that is open in this process is closed at once; over globalThis, because Next's bundles load this file for themselves. */
export function openStores(): Set<() => void> {
  shared[place] ??= new Set();
  return shared[place];
}

/**
 * Closes every store of this process that can be closed at once, for when it ends: what is being written is rolled back.
 * SQLite's log is brought into the database, and its files go unless another process has them open. Never throws, and
 * waits for nobody.
 */
export function closeStoresAtOnce(): void {
  for (const closeAtOnce of openStores()) {
    try {
      closeAtOnce();
    } catch {
      // Whoever opens the database next finds its log and goes on from there, as after a kill.
    }
  }
  openStores().clear();
}
