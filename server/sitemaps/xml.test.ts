import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alternatesIn, readMap, readXml, textIn } from './map.testing.ts';
import { element, sitemapIndex, urlElement, urlsetEnd, urlsetStart } from './xml.ts';

const at = new Date('2026-11-23T09:30:15.250Z');
const loc = 'https://news.example/world/2rz8xgfu96x/%D8%AE%D8%A8%D8%B1';

const mapOf = (...entries: Parameters<typeof urlElement>[0][]) =>
  urlsetStart(['news', 'image', 'xhtml']) + entries.map(urlElement).join('') + urlsetEnd;

describe('a sitemap', () => {
  test('is what the protocol and its additions allow', () => {
    const news = { publication: 'ورّاق', language: 'ar', publishedAt: at, title: 'R&D <في> «الرياض»' };
    const [page] = readMap(
      mapOf({
        loc,
        lastmod: at,
        news,
        images: ['https://news.example/media/a-1280.webp?x=1&y=2'],
        alternates: [['ar', loc]],
      }),
    );
    if (!page) throw new Error('It names no page.');
    expect(textIn(page, 'loc')).toBe(loc);
    expect(textIn(page, 'lastmod')).toBe('2026-11-23T09:30:15Z');
    expect(textIn(page, 'news:title')).toBe(news.title);
    expect(textIn(page, 'image:loc')).toBe('https://news.example/media/a-1280.webp?x=1&y=2');
    expect(alternatesIn(page)).toEqual({ ar: loc });
  });

  test('says nothing of when a page changed where nobody knows', () => {
    expect(readMap(mapOf({ loc, lastmod: null })).map((page) => textIn(page, 'lastmod'))).toEqual([
      undefined,
    ]);
  });

  test('may be an index of others', () => {
    const maps = readMap(
      sitemapIndex([
        { loc, lastmod: at },
        { loc, lastmod: null },
      ]),
    );
    expect(maps.map((map) => textIn(map, 'lastmod'))).toEqual(['2026-11-23T09:30:15Z', undefined]);
  });
});

test('whatever a text holds, XML can be read that holds it, without what XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const read = readXml(`<?xml version="1.0" encoding="UTF-8"?>\n${element('a', text, { b: text })}`);
      const writable = text.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
      expect([read.text, read.attributes.b]).toEqual([writable, writable]);
    }),
  );
});

describe('the check of these tests', () => {
  const page = `<url><loc>${loc}</loc></url>`;
  const start = urlsetStart(['image']);
  test.each([
    ['no declaration', mapOf({ loc, lastmod: null }).slice(10)],
    [
      'a date before the address',
      `${start}<url><lastmod>2026-11-23T09:30:15Z</lastmod><loc>${loc}</loc></url></urlset>`,
    ],
    ['two addresses', `${start}<url><loc>${loc}</loc><loc>${loc}</loc></url></urlset>`],
    ['an address that is not encoded', `${start}<url><loc>https://news.example/خبر</loc></url></urlset>`],
    ['a day that is no moment', `${start}<url><loc>${loc}</loc><lastmod>23/11/2026</lastmod></url></urlset>`],
    ['an ampersand alone', `${start}<url><loc>${loc}?a&b</loc></url></urlset>`],
    ['an undeclared prefix', `${start}<url><loc>${loc}</loc><news:news></news:news></url></urlset>`],
    ['an end that is missing', start + page],
    ['an element of its own', `${start}<page></page></urlset>`],
  ])('refuses %s', (_, xml) => {
    expect(() => readMap(xml)).toThrow();
  });
});
