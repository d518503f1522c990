/** What the reader chose on this machine; null where nothing is, or where the browser keeps nothing. */
export function kept(key: string, store: () => Storage = () => localStorage): string | null {
  try {
    return store().getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a choice, or forgets it for null. A browser that refuses is no fault: the choice holds for this page. */
export function keep(key: string, value: string | null, store: () => Storage = () => localStorage): void {
  try {
    if (value === null) store().removeItem(key);
    else store().setItem(key, value);
  } catch {}
}

/** Calls back when another tab chose anew, or when the page is shown again from the browser's memory. */
export function onKeptChange(signal: AbortSignal, changed: () => void): void {
  addEventListener('storage', changed, { signal });
  addEventListener('pageshow', (event) => event.persisted && changed(), { signal });
}
