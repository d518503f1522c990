/**
 * Does something once the page's first words or pictures have been painted: what is wanted only then, and fetched
 * before, takes its time and its share of a slow line from them. A browser that does not tell waits for all of the page.
 */
export function afterPaint(work: () => void): void {
  if (!window.PerformanceObserver?.supportedEntryTypes?.includes('paint')) {
    addEventListener('load', work, { once: true });
    return;
  }
  const observer = new PerformanceObserver((paints) => {
    if (paints.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    work();
  });
  observer.observe({ type: 'paint', buffered: true });
}
