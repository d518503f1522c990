/**
 * Says that a page is open, for as long as it is, whatever becomes of it: the browser lets go of a page's locks when it
 * crashes. Where there are no locks (a site without https), no page is known to be open.
 */
export function holdOpen(key: string, signal: AbortSignal): void {
  navigator.locks
    ?.request(
      key,
      { signal },
      () => new Promise<void>((done) => signal.addEventListener('abort', () => done())),
    )
    .catch(() => {});
}

/** The keys of the pages that are open in this browser. */
export async function openPages(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.flatMap(({ name }) => name ?? []));
}
