'use client';

import { useEffect, useRef, useState } from 'react';

/**
 * How wide an element is, in CSS pixels, and the handle to put on it.
 * @param first taken for its width until it is measured
 */
export function useInlineSize(first: number) {
  const element = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(first);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setSize(entry.contentRect.width);
    });
    if (element.current) watch.observe(element.current);
    return () => watch.disconnect();
  }, []);
  return [size, element] as const;
}
