'use client';

import { useEffect, useLayoutEffect, useRef } from 'react';

/**
 * The handle for a row of which more may stand than fits: the current page of it is kept in sight, and `data-goes-on`
 * says at which of its ends there is more.
 */
export function useScrollRow<T extends HTMLElement>() {
  const row = useRef<T>(null);
  const seen = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const current = row.current && currentOf(row.current);
    // Once only: whoever has scrolled the row by hand keeps it where it is.
    if (row.current && current !== seen.current) center(row.current);
    seen.current = current;
  });
  useEffect(() => {
    const element = row.current;
    if (!element) return;
    const tell = () => {
      element.dataset.goesOn = endsOf(element);
    };
    const ownSize = new ResizeObserver(() => {
      center(element);
      tell();
    });
    ownSize.observe(element);
    const sizesInside = new ResizeObserver(tell);
    for (const child of element.children) sizesInside.observe(child);
    element.addEventListener('scroll', tell, { passive: true });
    return () => {
      ownSize.disconnect();
      sizesInside.disconnect();
      element.removeEventListener('scroll', tell);
    };
  }, []);
  return row;
}

function currentOf(row: HTMLElement): Element | null {
  return row.querySelector('[aria-current="page"]');
}

/** What fades at an end, in CSS pixels, does not count as seen. */
const fade = 48;

/** Moves the row where its current page is not to be seen. Not `scrollIntoView`, which would move the page as well. */
function center(row: HTMLElement): void {
  const current = currentOf(row);
  if (!current) return;
  const [its, own] = [current.getBoundingClientRect(), row.getBoundingClientRect()];
  const isSeen =
    its.left >= own.left + fade &&
    its.right <= own.right - fade &&
    its.top >= own.top &&
    its.bottom <= own.bottom;
  if (isSeen) return;
  row.scrollBy({
    left: (its.left + its.right - own.left - own.right) / 2,
    top: (its.top + its.bottom - own.top - own.bottom) / 2,
    behavior: 'instant',
  });
}

/** From right to left the way scrolled counts below nothing. */
function endsOf({ scrollLeft, scrollWidth, clientWidth }: HTMLElement): string {
  const before = Math.abs(scrollLeft);
  const after = scrollWidth - clientWidth - before;
  return [before > 1 && 'start', after > 1 && 'end'].filter(Boolean).join(' ');
}
