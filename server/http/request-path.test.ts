import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAddress } from '#editorial/address.ts';
import { sanePath, saneTarget } from './request-path.ts';

const editions = ['ar', 'en'];
const sane = (target: string) => saneTarget(target, editions);

describe('saneTarget', () => {
  test.each([
    ['/', '/'],
    ['/politics/abcdefgh1/%D8%AE%D8%A8%D8%B1', '/politics/abcdefgh1/%D8%AE%D8%A8%D8%B1'],
    ['/search?q=%D8&next=//evil', '/search?q=%D8&next=//evil'],
    ['/%D8', '/%25D8'],
    ['/%zz', '/%25zz'],
    ['/%D8%A', '/%25D8%25A'],
    ['/%D8%AE%D8', '/%D8%AE%25D8'],
    ['/100%', '/100%25'],
    ['/%D8?x=%zz', '/%25D8?x=%zz'],
    ['//evil.example/x', '/evil.example/x'],
    ['/politics//2', '/politics/2'],
    ['/a\\b', '/a%EF%BF%BDb'],
    ['/%5Cevil.example', '/%EF%BF%BDevil.example'],
    ['\\\\evil.example', '/%EF%BF%BD%EF%BF%BDevil.example'],
    ['/a%00b', '/a%EF%BF%BDb'],
    ['/a#b', '/a'],
    ['/a/../admin', '/admin'],
    ['/a/%2e%2E/admin/.', '/admin/'],
    ['/../..', '/'],
    ['http://evil.example/x?y=1', '/x?y=1'],
    ['http://evil.example', '/'],
    ['?x', '/?x'],
    ['*', '/*'],
    ['/خبر?q=خبر', '/%D8%AE%D8%A8%D8%B1?q=%D8%AE%D8%A8%D8%B1'],
    ['/\ud800', '/%EF%BF%BD'],
  ])('%s becomes %s', (target, expected) => {
    expect(sane(target)).toBe(expected);
  });

  test('cuts an over-long path of an article behind its id', () => {
    const slug = '%D8%A7'.repeat(700);
    expect(sane(`/politics/abcdefgh1/${slug}`)).toBe('/politics/abcdefgh1');
    expect(sane(`/en/politics/abcdefgh1/${slug}?utm_source=x`)).toBe('/en/politics/abcdefgh1?utm_source=x');
  });

  test('cuts any other over-long path to one that names nothing', () => {
    for (const start of ['/', '/topics/', '/pages/', '/latest/', '/en/x/', '/a/', '/search/']) {
      const cut = sane(start + '%D8%A7'.repeat(700));
      expect(cut.length).toBeLessThanOrEqual(2000);
      expect(cut.endsWith('~')).toBe(true);
      expect(parseAddress(cut, editions).address?.page).not.toBe('article');
    }
  });
});

const awkward = fc.constantFrom(
  '/',
  '%',
  '%D',
  '%D8',
  '%A7',
  '%d8%a7',
  '%00',
  '%5c',
  '\\',
  '.',
  '..',
  '%2e',
  '?',
  '#',
  ' ',
  '"',
  'خ',
  '\0',
  '\ud800',
  '😀',
  '%F0%9F%98%80',
  '%F0%9F',
  '%C0%80',
  '%ED%A0%80',
  'abcdefgh1',
  'x'.repeat(700),
  '%D8%A7'.repeat(200),
  ':',
  '~',
);
const target = fc.oneof(
  fc.array(awkward, { maxLength: 14 }).map((parts) => `/${parts.join('')}`),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('any target at all', () => {
  test('gives a path on this host that decodes, is short, and holds neither NUL nor backslash', () => {
    fc.assert(
      fc.property(target, (raw) => {
        const path = sane(raw).split('?', 1)[0] as string;
        expect(path).toMatch(/^\/(?!\/)[\x21-\x7e]*$/);
        expect(path.length).toBeLessThanOrEqual(2000);
        expect(decodeURIComponent(path)).not.toMatch(/[\0\\]/);
        expect(path.split('/').map((part) => part.replace(/%2e/gi, '.'))).not.toContain('..');
      }),
      { numRuns: 3000 },
    );
  });

  test('is its own result', () => {
    fc.assert(
      fc.property(target, (raw) => {
        expect(sane(sane(raw))).toBe(sane(raw));
        const path = sanePath(raw, editions);
        expect(sanePath(path, editions)).toBe(path);
      }),
      { numRuns: 3000 },
    );
  });
});
