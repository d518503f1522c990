import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isolatedLine, plainText } from './card-text.ts';

const isolates = /[\u2066-\u2069]/g;

describe('plainText', () => {
  test('leaves out what a card cannot show', () => {
    expect(plainText('  فاز\u202E المنتخب 🎉🇲🇦👩🏽‍🚀   أخيراً \n')).toBe('فاز المنتخب أخيراً');
  });

  test('keeps figures, signs and marks', () => {
    expect(plainText('3-2 #وسم *1 © مُحَمَّد')).toBe('3-2 #وسم *1 © مُحَمَّد');
  });

  test('has nothing more to do the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
  });
});

describe('isolatedLine', () => {
  test.each([
    ['ar', 'الواحة تهزم النخيل 3-2', 'الواحة تهزم النخيل \u20663-2\u2069'],
    ['ar', 'اتصلوا على +218 21 555 0190', 'اتصلوا على \u2066+218\u00A021\u00A0555\u00A00190\u2069'],
    ['ar', 'Sahel Express: the night train', '\u2068Sahel Express: the night train\u2069'],
    ['ar', 'USB-C منفذ واحد', 'USB-C منفذ واحد'],
    ['en', 'The novel ‘ورق أبيض’ (2031) wins', 'The novel ‘\u2067ورق أبيض\u2069’ (2031) wins'],
    ['en', 'From ‘عام 2031 الطويل’, 2032', 'From ‘\u2067عام 2031 الطويل\u2069’, 2032'],
    ['en', 'Final score 3-2', 'Final score 3-2'],
  ] as const)('in %s: %s', (edition, text, expected) => {
    expect(isolatedLine(text, edition)).toBe(expected);
  });

  test('adds isolates and hard spaces, and nothing else', () => {
    const mixed = fc.array(
      fc.constantFrom('خبر', 'AC', '3-2', '68%', '(', '»', '+218 21 555 0190', '٣', '-5°C'),
    );
    fc.assert(
      fc.property(mixed, fc.constantFrom('ar' as const, 'en' as const), (parts, edition) => {
        const text = parts.join(' ');
        const line = isolatedLine(text, edition);
        expect(line.replace(isolates, '').replaceAll('\u00A0', ' ')).toBe(text);
        expect(line.match(/[\u2066-\u2068]/g)?.length).toBe(line.match(/\u2069/g)?.length);
      }),
    );
  });
});
