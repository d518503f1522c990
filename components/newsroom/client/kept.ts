/** What the browser keeps under a name; null where it keeps nothing, or is not allowed to. */
export function kept(key: string, store: () => Storage): string | null {
  try {
    return store().getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text in the browser, or forgets it for null. A browser that refuses is no fault: the page goes on without. */
export function keep(key: string, value: string | null, store: () => Storage): void {
  try {
    if (value === null) store().removeItem(key);
    else store().setItem(key, value);
  } catch {}
}
