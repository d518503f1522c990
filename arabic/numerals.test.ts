import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, namedLocale, numberInDigits, toArabicDigits, toAsciiDigits } from './numerals.ts';
import { sharedCases } from './shared-cases.testing.ts';

describe('digits', () => {
  it('change and nothing else does', () => {
    expect(toArabicDigits('12.5% في 2026')).toBe('١٢.٥% في ٢٠٢٦');
    expect(toAsciiDigits('١٢٫٥٪ و۲۰۲۶')).toBe('12٫5٪ و2026');
  });

  it('come back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789 .خa') }),
        (text) => toAsciiDigits(toArabicDigits(text)) === text,
      ),
    );
  });
});

describe('formatNumber', () => {
  it.each([
    [1234567.5, 'ar', 'latn', '1,234,567.5'],
    [1234567.5, 'ar', 'arab', '١٬٢٣٤٬٥٦٧٫٥'],
    [1234567.5, 'en', 'latn', '1,234,567.5'],
    [-3, 'ar', 'latn', '\u200E-3'],
    [12n, 'ar', 'arab', '١٢'],
  ] as const)('%d in %s with %s digits', (value, locale, digits, text) => {
    expect(formatNumber(value, { locale, digits })).toBe(text);
  });

  it('names the numbering system whatever the locale says', () => {
    expect(namedLocale('ar-EG', 'latn')).toBe('ar-EG-u-nu-latn');
    expect(namedLocale('ar-u-nu-arab', 'latn')).toBe('ar-u-nu-latn');
    expect(namedLocale('en', 'latn')).toBe('en-GB-u-nu-latn');
    expect(() => formatNumber(1, { locale: 'a_b', digits: 'latn' })).toThrow(RangeError);
  });
});

describe('numberInDigits', () => {
  it('turns what Intl prints in one kind of digits into what it prints in the other', () => {
    const forms = ['ar', 'en-GB'].map((locale) => ({
      latn: new Intl.NumberFormat(`${locale}-u-nu-latn`),
      arab: new Intl.NumberFormat(`${locale}-u-nu-arab`),
    }));
    const numbers = fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e9, noNaN: true }));
    fc.assert(
      fc.property(numbers, fc.constantFrom(...forms), (value, { latn, arab }) => {
        expect(numberInDigits(latn.format(value), 'arab')).toBe(arab.format(value));
        expect(numberInDigits(arab.format(value), 'latn')).toBe(latn.format(value));
        expect(numberInDigits(latn.format(value), 'latn')).toBe(latn.format(value));
        expect(numberInDigits(arab.format(value), 'arab')).toBe(arab.format(value));
      }),
    );
  });

  it('turns the percent sign with its digits', () => {
    expect(numberInDigits('112%', 'arab')).toBe('١١٢٪');
    expect(numberInDigits('١١٢٪', 'latn')).toBe('112%');
  });
});

const facts = sharedCases('icu-locales.json');
describe.skipIf(!facts)('numbers of every Arabic country', () => {
  const locales = JSON.parse(facts ?? '{"locales":{}}').locales as Record<
    string,
    { numberingSystem: 'latn' | 'arab'; number: string }
  >;
  it.each(Object.entries(locales))('%s', (locale, { numberingSystem, number }) => {
    expect(formatNumber(1234567.5, { locale, digits: numberingSystem })).toBe(number);
  });
});
