import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withWrittenLinks } from './written-links.ts';

const base = 'https://news.example/a/';
const hrefIn = (html: string) => /href="([^"]*)"/.exec(html)?.[1] ?? '';

test('a link is written in the letters of its headline', () => {
  const slug = 'لجنة-تنشر-2026';
  expect(withWrittenLinks(`<a class="story" href="/politics/2s5ltpek/${encodeURIComponent(slug)}">`)).toBe(
    `<a class="story" href="/politics/2s5ltpek/${slug}">`,
  );
});

test('of a link its address alone is written so', () => {
  expect(withWrittenLinks('<a title="%D8%A7" href="/%D8%A7" class="%D8%A7">')).toBe(
    '<a title="%D8%A7" href="/ا" class="%D8%A7">',
  );
});

test.each([
  ['a canonical address', '<link rel="canonical" href="/%D8%A7"/>'],
  ['an address in linked data', '<script type="application/ld+json">{"url":"/%D8%A7"}</script>'],
  ['a mark that turns the direction of what follows', '<a href="/%E2%80%AE">'],
  ['a letter that cannot be seen', '<a href="/%E3%85%A4"><a href="/%E1%85%9F">'],
  ['a mark that cannot be seen', '<a href="/%CD%8F"><a href="/%EF%B8%8F">'],
  ['what a script keeps beside a link', '<a data-href="/%D8%A7" href="/">'],
  ['a space that does not break', '<a href="/%C2%A0">'],
  ['half a letter', '<a href="/%D8">'],
  ['an address within an address', '<a href="/share?url=%25D8%25A7">'],
  ['escapes in small letters, which a browser would not write', '<a href="/%d8%a7">'],
  ['a quote', '<a href="/%22%27">'],
])('%s stays escaped', (_what, html) => {
  expect(withWrittenLinks(html)).toBe(html);
});

test('a browser that follows it asks for the same address', () => {
  const parts = fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => encodeURIComponent(text.toWellFormed())),
    fc.constantFrom('%D8', '%D8%A7', '%d8%a7', '%25D8', '?q=', '%D9%8E', '%F0%9F%93%B0', '#', '%00'),
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 6 }), (pieces) => {
      const html = `<a href="/a/${pieces.join('/')}">`;
      expect(new URL(hrefIn(withWrittenLinks(html)), base).href).toBe(new URL(hrefIn(html), base).href);
    }),
  );
});
