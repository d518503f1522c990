import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileNameOf, recipeOf, timeOf } from './laid-page.ts';

const head = ['Content-Type', 'text/html; charset=utf-8', 'X-Frame-Options', 'DENY', 'ETag', '"a"'];

describe('the file of a page', () => {
  test.each([
    ['/', '.html'],
    ['/en', 'en.html'],
    ['/latest/2', 'latest/2.html'],
    ['/%D8%B3%D9%8A%D8%A7%D8%B3%D8%A9/1', 'سياسة/1.html'],
  ])('of %s is %s', (path, name) => expect(fileNameOf(path)).toBe(name));

  test.each([
    ['a part is empty, which nginx may leave out', '/a//b'],
    ['it ends as a folder does', '/a/'],
    ['it goes up', '/a/%2E%2E/b'],
    ['it is hidden', '/.well-known/x'],
    ['a slash stands in a part', '/a%2Fb'],
    ['a name ends before its end', '/a%00b'],
    ['it is no text', '/%FF'],
    ['it is no address, but the name of a page for many', '404 ar site edition-ar'],
    ['it is longer than a name may be', `/${'%D8%A7'.repeat(126)}`],
  ])('is none where %s', (_, path) => expect(fileNameOf(path)).toBeNull());

  test('stays in its folder, and is no other page’s', () => {
    const parts = fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 1, maxLength: 4 });
    const path = parts.map((all) => `/${all.map(encodeURIComponent).join('/')}`);
    fc.assert(
      fc.property(path, path, (one, other) => {
        const [first, second] = [fileNameOf(one), fileNameOf(other)];
        expect(first?.split('/').some((part) => ['', '.', '..'].includes(part)) ?? false).toBe(false);
        expect(first !== null && first === second).toBe(first !== null && one === other);
      }),
    );
  });
});

describe('the folder of a head', () => {
  test('is the same for every page and form of it', () => {
    const gzip = [...head.slice(0, -2), 'etag', '"b"', 'Content-Encoding', 'gzip', 'Content-Length', '7'];
    const inAnotherOrder = [...head.slice(2), ...head.slice(0, 2)];
    expect(new Set([head, gzip, inAnotherOrder].map(recipeOf)).size).toBe(1);
  });

  test('is another for another policy', () => {
    expect(recipeOf(head)).not.toBe(recipeOf(head.with(3, 'SAMEORIGIN')));
    expect(recipeOf(head)).not.toBe(recipeOf([...head, 'Link', '</a>; rel=preload']));
  });

  test('says whether the site is on https', () => {
    const policy = (words: string) => [...head, 'Content-Security-Policy', words];
    const secure = policy("trusted-types 'none'; upgrade-insecure-requests; report-to policy");
    const [open = '', digest] = recipeOf(policy("trusted-types 'none'; report-to policy")).split('/');
    expect([open, recipeOf([...secure, 'Strict-Transport-Security', 'max-age=9'])]).toEqual([
      'https-',
      `https-on/${digest}`,
    ]);
  });
});

test('a file’s time is its tag’s, and one that a file system can hold', () => {
  const times = [head, head.with(5, '"b"')].map(timeOf);
  expect(new Set(times).size).toBe(2);
  for (const time of times) expect(time).toBeLessThan(2 ** 31);
});
