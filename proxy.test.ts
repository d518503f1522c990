import './proxy.ts';
import { expect, test, vi } from 'vitest';
import { forgetEnv } from '#server/env.ts';
import { sharedFind } from '#server/http/shared-find.ts';
import { testNewsroom } from '#server/testing.ts';

testNewsroom();

const others = [
  ...['/healthz', '/HEALTHZ', '/health%7A', '/readyz', '/metrics', '/robots.txt', '/robots%2Etxt'],
  ...['/sitemap.xml', '/sitemaps/ar/1', '/manifest.webmanifest', '/en/opensearch.xml', '/favicon.ico'],
  ...['/media/x.png', '/og/x.png', '/assets/x.css', '/_next/nothing', '/api/nothing', '/api/v1/articles'],
  ...['/admin', '/admin/nothing', '/en/admin', '/admin/shared/x', '/admin/front/preview'],
  '/key-of-index-now.txt',
];

test.each(others)('nobody in front of the proxy decides what is at %s', async (path) => {
  vi.stubEnv('INDEXNOW_KEY', 'key-of-index-now');
  forgetEnv();
  expect(await sharedFind(path)).toBeNull();
  vi.unstubAllEnvs();
  forgetEnv();
});

test('an address of readers is decided as the proxy does', async () => {
  const front = { kind: 'show', edition: 'en', route: '/en', isFor: 'everybody' };
  expect(await sharedFind('/en')).toEqual({ resolution: front, search: '' });
});
