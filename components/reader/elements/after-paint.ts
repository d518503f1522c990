const longestMs = 2000;

/**
 * Does something once the page's first words and the picture that it opens with have been painted: what is wanted only
 * then, and fetched before, takes its time and its share of a slow line from them. A picture is waited for two seconds,
 * and a browser that does not tell of its paints waits for all of the page.
 */
export function afterPaint(work: () => void): void {
  const next = () => requestAnimationFrame(() => setTimeout(work));
  if (!window.PerformanceObserver?.supportedEntryTypes?.includes('paint')) {
    addEventListener('load', next, { once: true });
    return;
  }
  const observer = new PerformanceObserver((paints) => {
    if (paints.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    const picture = document.querySelector<HTMLImageElement>('img[fetchpriority="high"]');
    const late = new Promise((done) => setTimeout(done, longestMs));
    Promise.race([picture?.decode(), late]).then(next, next);
  });
  observer.observe({ type: 'paint', buffered: true });
}
