import type { ComponentProps } from 'react';
import { When } from './when.tsx';

/** A time that the browser turns into «قبل 12 دقيقة» while it is fresh. */
export function LiveTime(props: Omit<ComponentProps<typeof When>, 'live'>) {
  return <When {...props} live />;
}
