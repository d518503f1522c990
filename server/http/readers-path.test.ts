import { expect, test } from 'vitest';
import { readersPathTest } from './readers-path.ts';

const isReaders = readersPathTest(['ar', 'en']);

test.each([
  '/',
  '/en',
  '/world',
  '/sitemaps',
  '/sitemaps/ar',
  '/sitemaps/ar/pages.xml/more',
  '/en/sitemap.xml',
  '/sitemap.xml/',
  '/manifest.webmanifest/x',
  '/security.txt',
  '/.well-known/other',
])('%s is a page of readers, if only the one that says 404', (path) => expect(isReaders(path)).toBe(true));

test.each([
  '/admin',
  '/en/admin/desk',
  '/api/v1/search?q=x',
  '/sitemap.xml',
  '/sitemap.xml?x',
  '/news-sitemap.xml',
  '/sitemaps/ar/articles-2026-11.xml',
  '/robots.txt',
  '/favicon.ico',
  '/manifest.webmanifest',
  '/en/manifest.webmanifest',
  '/opensearch.xml',
  '/en/opensearch.xml?x',
  '/.well-known/security.txt',
])('%s is none', (path) => expect(isReaders(path)).toBe(false));
