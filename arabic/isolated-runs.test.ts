import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripBidiControls } from './isolate.ts';
import { isolatedRuns } from './isolated-runs.ts';

const arabic = { tag: 'ar', dir: 'rtl' } as const;
const english = { tag: 'en-GB', dir: 'ltr' } as const;

const letters: Record<string, string> = { '\u2066': '{l ', '\u2067': '{r ', '\u2068': '{', '\u2069': '}' };
const shown = (text: string) => text.replace(/[\u2066-\u2069]/g, (mark) => letters[mark] ?? '');

describe('a headline that is read far from its page', () => {
  test.each([
    ['روسيا: RT تعلن 3-2', '{روسيا: {RT} تعلن {l 3-2}}'],
    ['نقلاً عن Sahel Express (SX)، أمس', '{نقلاً عن {Sahel Express (SX)}، أمس}'],
    ['قالت J. K. Wells إن AT&T', '{قالت {J. K. Wells} إن {AT&T}}'],
    ['USB-C منفذ واحد', '{{USB-C} منفذ واحد}'],
    ['طراز LX-40 و5G', '{طراز {LX-40} و{5G}}'],
    ['اتصل بـ +966 50 123 4567', '{اتصل بـ {l +966 50 123 4567}}'],
    ['M-16/أ', '{M-16/أ}'],
    ['Twitter', '{Twitter}'],
    ['في 2026 ارتفع السعر', 'في 2026 ارتفع السعر'],
  ])('has each Latin name of «%s» in its own isolate', (text, marked) => {
    expect(shown(isolatedRuns(text, arabic))).toBe(marked);
  });

  test.each([
    ['He said الشرق الأوسط 24 today', '{He said {الشرق الأوسط} 24 today}'],
    ['Night train to Aden', 'Night train to Aden'],
    ['خبر عاجل', '{خبر عاجل}'],
  ])('and so each Arabic one in «%s»', (text, marked) => {
    expect(shown(isolatedRuns(text, english))).toBe(marked);
  });

  test('says the same words, in whole isolates', () => {
    const piece = fc.constantFrom(
      'خبر',
      'RT',
      ' ',
      '3-2',
      '(',
      ')',
      '«',
      '»',
      'é',
      '٪',
      '.',
      'C++',
      'A&B',
      '5',
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom(arabic, english), (pieces, page) => {
        const text = pieces.join('');
        const isolated = isolatedRuns(text, page);
        expect(stripBidiControls(isolated)).toBe(text);
        expect(isolated.match(/[\u2066-\u2068]/g)?.length).toBe(isolated.match(/\u2069/g)?.length);
      }),
    );
  });
});
