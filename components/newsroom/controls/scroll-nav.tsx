'use client';

import type { ReactNode } from 'react';
import { useScrollRow } from '../client/use-scroll-row.ts';

interface Props {
  label: string;
  className: string;
  children: ReactNode;
}

/** A navigation in a row: the page that one is on stands in sight, and where the row goes on it fades. */
export function ScrollNav({ label, className, children }: Props) {
  const row = useScrollRow<HTMLElement>();
  return (
    <nav ref={row} className={className} aria-label={label}>
      {children}
    </nav>
  );
}
