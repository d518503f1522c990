'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether the page's scripts are there: before that, a form would be sent by the browser itself, and come to nothing. */
export function useListening(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
