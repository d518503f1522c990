import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateOptions, formatDate, formatDay } from './dates.ts';
import { sharedCases } from './shared-cases.testing.ts';

const evening = new Date('2026-11-23T18:30:00Z');
const gulf: DateOptions = { locale: 'ar', digits: 'latn', months: 'egypt', timeZone: 'Asia/Riyadh' };
const british: DateOptions = { ...gulf, locale: 'en' };
const instants = fc.date({ min: new Date('1970-01-01'), max: new Date('2077-10-01'), noInvalidDate: true });

describe('formatDate', () => {
  it.each([
    ['long', '23 نوفمبر 2026', '23 November 2026'],
    ['full', 'الاثنين، 23 نوفمبر 2026', 'Monday, 23 November 2026'],
    ['short', '23/11/2026', '23/11/2026'],
    ['time', '9:30 م', '21:30'],
    ['long-time', '23 نوفمبر 2026 في 9:30 م', '23 November 2026 at 21:30'],
  ] as const)('%s', (style, arabic, english) => {
    expect(formatDate(evening, style, gulf)).toBe(arabic);
    expect(formatDate(evening, style, british)).toBe(english);
  });

  it('takes the months, digits and clock of the edition', () => {
    expect(formatDate(evening, 'long', { ...gulf, months: 'levant', digits: 'arab' })).toBe(
      '٢٣ تشرين الثاني ٢٠٢٦',
    );
    expect(formatDate(evening, 'long-time', { ...gulf, months: 'morocco' })).toBe('23 نونبر 2026 في 21:30');
    expect(formatDate(evening, 'long', { ...gulf, timeZone: 'Pacific/Auckland' })).toBe('24 نوفمبر 2026');
    expect(formatDate(new Date('2026-11-23T21:05:00Z'), 'time', gulf)).toBe('12:05 ص');
    expect(formatDate(new Date('2026-11-23T09:05:00Z'), 'time', gulf)).toBe('12:05 م');
    expect(formatDate(evening, 'long', { ...gulf, locale: 'fr' })).toBe('23 novembre 2026');
  });

  it.each([
    ['ar-EG', 'egypt'],
    ['ar-LB', 'levant'],
    ['ar-TN', 'maghreb'],
    ['ar-MA', 'morocco'],
    ['en-GB', 'egypt'],
  ] as const)('agrees with ICU in %s', (locale, months) => {
    const timeZone = 'Asia/Beirut';
    const intl = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(`${locale}-u-nu-latn-ca-gregory`, { ...options, timeZone });
    const styles = [
      ['long', intl({ dateStyle: 'long' })],
      ['full', intl({ dateStyle: 'full' })],
      ['short', intl({ dateStyle: 'short' })],
      ['time', intl({ timeStyle: 'short' })],
      ['long-time', intl({ dateStyle: 'long', timeStyle: 'short' })],
    ] as const;
    fc.assert(
      fc.property(instants, (date) => {
        for (const [style, format] of styles) {
          const expected = format.format(date).replaceAll('\u200F', '');
          expect(formatDate(date, style, { ...gulf, locale, months, timeZone })).toBe(expected);
        }
      }),
    );
  });

  it('refuses what is no date and no time zone', () => {
    expect(() => formatDate(new Date(Number.NaN), 'long', gulf)).toThrow(RangeError);
    expect(() => formatDate(evening, 'long', { ...gulf, timeZone: 'Mars/Base' })).toThrow(RangeError);
  });
});

describe('formatDay', () => {
  it('knows no time zone', () => {
    expect(formatDay(2026, 11, 23, gulf)).toBe('23 نوفمبر 2026');
    expect(formatDay(2026, 1, 1, { ...gulf, digits: 'arab' }, 'full')).toBe('الخميس، ١ يناير ٢٠٢٦');
    expect(formatDay(2024, 2, 29, british)).toBe('29 February 2024');
  });
});

const facts = sharedCases('icu-locales.json');
describe.skipIf(!facts)('shared month names', () => {
  const { date, locales } = JSON.parse(facts ?? '{"locales":{}}') as {
    date: string;
    locales: Record<string, { numberingSystem: 'latn' | 'arab'; long: string; months: string[] }>;
  };
  const regions = {
    egypt: ['ar', 'ar-EG', 'ar-SA', 'ar-AE'],
    levant: ['ar-LB', 'ar-IQ', 'ar-SY', 'ar-JO', 'ar-PS'],
    maghreb: ['ar-TN', 'ar-DZ'],
    morocco: ['ar-MA'],
  } as const;
  const pairs = Object.entries(regions).flatMap(([months, tags]) =>
    tags.map((tag) => [tag, months as keyof typeof regions] as const),
  );
  it.each(pairs)('%s has those of %s', (tag, months) => {
    const fact = locales[tag];
    const options: DateOptions = { ...gulf, months, timeZone: 'UTC' };
    for (const [index, name] of (fact?.months ?? []).entries()) {
      expect(formatDay(2026, index + 1, 18, options)).toBe(`18 ${name} 2026`);
    }
    expect(formatDate(new Date(date), 'long', { ...options, digits: fact?.numberingSystem ?? 'latn' })).toBe(
      fact?.long,
    );
  });
});
