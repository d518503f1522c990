import { describe, expect, test } from 'vitest';
import { robots } from './robots.ts';

/** Whether a crawler may fetch a path: the longest rule that fits decides, and of two as long the one that allows. */
function mayFetch(path: string): boolean {
  const rules = [...robots().matchAll(/^(Allow|Disallow): (\S+)$/gm)]
    .map(([, kind, pattern = '']) => ({ allows: kind === 'Allow', pattern }))
    .filter(({ pattern }) =>
      pattern.endsWith('$') ? path === pattern.slice(0, -1) : path.startsWith(pattern),
    );
  rules.sort((a, b) => b.pattern.length - a.pattern.length || Number(b.allows) - Number(a.allows));
  return rules[0]?.allows ?? true;
}

describe('crawlers', () => {
  test.each([
    '/admin',
    '/admin/articles/2rz8xgfu96x',
    '/en/admin',
    '/en/admin/desk',
    '/api/newsroom/execute',
    '/api/auth/session',
    '/search?q=x',
    '/en/search?q=x',
  ])('are kept out of %s', (path) => expect(mayFetch(path)).toBe(false));

  test.each([
    '/',
    '/en',
    '/latest',
    '/world/2rz8xgfu96x/x',
    '/administration',
    '/search',
    '/search-and-rescue',
    '/api/v1/search?q=x',
    '/api/v1/openapi.json',
    '/media/a-640.webp',
    '/og/2rz8xgfu96x.png',
    '/assets/reader.js',
    '/sitemap.xml',
  ])('may fetch %s', (path) => expect(mayFetch(path)).toBe(true));

  test('are told where the sitemaps are', () => {
    expect(robots().match(/^Sitemap: .*$/gm)).toEqual([
      'Sitemap: http://localhost:3000/sitemap.xml',
      'Sitemap: http://localhost:3000/news-sitemap.xml',
    ]);
  });
});
