import { expect, test } from 'vitest';
import { hrefOfPart, monthSpan, parsePart } from './part.ts';

test.each([
  ['ar', 'pages.xml'],
  ['en', 'sections.xml'],
  ['ar', 'topics.xml'],
  ['ar', 'topics-2.xml'],
  ['en', 'authors-12.xml'],
  ['ar', 'archive-2026.xml'],
  ['ar', 'articles-2026-11.xml'],
  ['ar', 'articles-2026-11-2.xml'],
])('/sitemaps/%s/%s is a part, and has this one address', (edition, file) => {
  const part = parsePart(edition, file);
  expect(part && hrefOfPart(part)).toBe(`/sitemaps/${edition}/${file}`);
});

test.each([
  ['fr', 'pages.xml'],
  ['constructor', 'pages.xml'],
  ['ar', 'pages-2.xml'],
  ['ar', 'topics-1.xml'],
  ['ar', 'topics-02.xml'],
  ['ar', 'articles-2026-13.xml'],
  ['ar', 'articles-2026-11-1.xml'],
  ['ar', 'articles-2026-11-999999.xml'],
  ['ar', 'articles.xml'],
  ['ar', 'archive-26.xml'],
  ['ar', 'pages.xml.gz'],
  ['ar', ''],
])('/sitemaps/%s/%s can be none', (edition, file) => {
  expect(parsePart(edition, file)).toBeNull();
});

test('a month ends where the next begins', () => {
  expect(monthSpan('2026-12')).toEqual({
    from: new Date('2026-12-01T00:00:00Z'),
    to: new Date('2027-01-01T00:00:00Z'),
  });
});
