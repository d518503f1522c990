/**
 * What browsers and a CDN may do with what readers see and events make old: ask again each time, and share it for the
 * seconds in which many ask at once.
 */
export const shared = 'public, max-age=0, s-maxage=10, stale-while-revalidate=60';
