'use client';

import { useSyncExternalStore } from 'react';

/** As the newsroom's sheets divide phones from what is wider. */
const narrow = '(width < 48rem)';

/** Whether the window is as narrow as a phone; on the server it is not. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    onChange,
    () => matchMedia(narrow).matches,
    () => false,
  );
}

function onChange(tell: () => void): () => void {
  const list = matchMedia(narrow);
  list.addEventListener('change', tell);
  return () => list.removeEventListener('change', tell);
}
