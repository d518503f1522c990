import { expect, test } from 'vitest';
import { withoutFlightEnding } from './flight-path.ts';

test.each([
  ['/latest.rsc', '/latest%2Ersc'],
  ['/latest.rsc?q=a.rsc', '/latest%2Ersc?q=a.rsc'],
  ['/admin.rsc', '/admin%2Ersc'],
  ['/x.segments/_tree.segment.rsc', '/x%2Esegments/_tree.segment%2Ersc'],
  ['/x.prefetch.rsc', '/x.prefetch%2Ersc'],
  ['/feed.json', '/feed.json'],
  ['/search?q=a.rsc', '/search?q=a.rsc'],
  ['/media/a.rsc.avif', '/media/a.rsc.avif'],
])('%s is asked as %s', (target, asked) => {
  expect(withoutFlightEnding(target)).toBe(asked);
  expect(withoutFlightEnding(asked)).toBe(asked);
});
