/**
 * Tells the server that a page is being read which the browser had fetched in advance: that was no reading, and to show
 * it took no request. Asks for the head alone; nothing is sent but that.
 */
export function tellShown(): void {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!navigation || !('deliveryType' in navigation) || navigation.deliveryType !== 'navigational-prefetch')
    return;
  const headers = { 'x-warraq-shown': 'prefetched' };
  fetch(location.pathname, { method: 'HEAD', headers, cache: 'no-store', keepalive: true }).catch(() => {});
}
