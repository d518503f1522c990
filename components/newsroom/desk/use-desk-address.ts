'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';
import { type DeskFilter, deskQuery } from '#editorial/desk/filter.ts';

/** How the desk is led to other rows: by its address alone, so that a reload and the way back find the same. */
export function useDeskAddress() {
  const path = usePathname();
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const hrefOf = (filter: DeskFilter) => `${path}${deskQuery(filter)}`;
  useEffect(() => {
    // On the way back Next shows what it kept of a page, and that may be old by now.
    const look = () => document.visibilityState === 'visible' && router.refresh();
    window.addEventListener('popstate', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('popstate', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [router]);
  return {
    hrefOf,
    isPending,
    /** @param replacing for what is still being typed: the way back leads past it */
    go: (filter: DeskFilter, replacing = false) =>
      startTransition(() => (replacing ? router.replace : router.push)(hrefOf(filter), { scroll: false })),
  };
}
