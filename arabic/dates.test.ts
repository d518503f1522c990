import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arabicHijriMonths } from './calendar-names.ts';
import {
  type DateOptions,
  dayRange,
  formatDate,
  formatDay,
  formatHijri,
  isoDate,
  relativeTime,
} from './dates.ts';
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

describe('formatHijri', () => {
  it('is by Umm al-Qura', () => {
    const date = new Date('2026-11-12T12:00:00Z');
    expect(formatHijri(date, gulf)).toBe('2 جمادى الآخرة 1448 هـ');
    expect(formatHijri(date, british)).toBe('2 Jumada II 1448');
    expect(formatHijri(date, { ...gulf, digits: 'arab' })).toBe('٢ جمادى الآخرة ١٤٤٨ هـ');
  });

  it.each(['ar', 'en'])('agrees with ICU in %s', (locale) => {
    const tag = `${locale === 'en' ? 'en-GB' : locale}-u-nu-latn-ca-islamic-umalqura`;
    const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: gulf.timeZone });
    fc.assert(
      fc.property(instants, (date) => {
        expect(formatHijri(date, { ...gulf, locale })).toBe(format.format(date).replace(/ AH$/, ''));
      }),
    );
  });
});

describe('isoDate and dayRange', () => {
  const zones = ['Africa/Cairo', 'Asia/Beirut', 'Africa/Casablanca', 'America/Havana', 'Asia/Riyadh', 'UTC'];

  it('are each other’s inverse', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (date, timeZone) => {
        const iso = isoDate(date, timeZone);
        const range = dayRange(iso, timeZone);
        expect(range && range.from <= date && date < range.to).toBe(true);
        expect(isoDate(range?.from ?? new Date(0), timeZone)).toBe(iso);
        expect(isoDate(new Date(Number(range?.to) - 1), timeZone)).toBe(iso);
        expect(isoDate(range?.to ?? new Date(0), timeZone)).not.toBe(iso);
      }),
      { numRuns: 300 },
    );
  });

  it('know the days that clocks change', () => {
    const hours = (iso: string, timeZone: string) => {
      const range = dayRange(iso, timeZone);
      return range && (Number(range.to) - Number(range.from)) / 3_600_000;
    };
    expect(dayRange('2026-04-24', 'Africa/Cairo')?.from.toISOString()).toBe('2026-04-23T22:00:00.000Z');
    expect(hours('2026-04-24', 'Africa/Cairo')).toBe(23);
    expect(hours('2026-10-29', 'Africa/Cairo')).toBe(25);
    expect(hours('2026-11-23', 'Asia/Riyadh')).toBe(24);
  });

  it.each([
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '0000-01-01',
    '2026-1-1',
    '٢٠٢٦-٠١-٠١',
    '2026-11-23T00:00',
    '',
  ])('%j is no day', (iso) => {
    expect(dayRange(iso, 'UTC')).toBeNull();
  });

  it('find nothing in a day that Samoa left out', () => {
    expect(dayRange('2011-12-30', 'Pacific/Apia')).toBeNull();
    expect(dayRange('2011-12-31', 'Pacific/Apia')).not.toBeNull();
  });
});

describe('relativeTime', () => {
  const minute = 60_000;
  it.each([
    [0, 'الآن', 'now'],
    [-59_999, 'الآن', 'now'],
    [-minute, 'قبل دقيقة واحدة', '1 minute ago'],
    [-2 * minute, 'قبل دقيقتين', '2 minutes ago'],
    [-5 * minute, 'قبل 5 دقائق', '5 minutes ago'],
    [-59.9 * minute, 'قبل 59 دقيقة', '59 minutes ago'],
    [-119 * minute, 'قبل ساعة واحدة', '1 hour ago'],
    [3 * 60 * minute, 'خلال 3 ساعات', 'in 3 hours'],
    [-11 * 24 * 60 * minute, 'قبل 11 يومًا', '11 days ago'],
    [-30 * 24 * 60 * minute, 'قبل 30 يومًا', '30 days ago'],
    [-100 * 24 * 60 * minute, 'قبل 3 أشهر', '3 months ago'],
    [-800 * 24 * 60 * minute, 'قبل سنتين', '2 years ago'],
  ])('%d ms', (passed, arabic, english) => {
    const date = new Date(Number(evening) + passed);
    expect(relativeTime(date, evening, 'ar', 'latn')).toBe(arabic);
    expect(relativeTime(date, evening, 'en', 'latn')).toBe(english);
  });

  it('takes the digits of the edition', () => {
    expect(relativeTime(new Date(Number(evening) - 5 * minute), evening, 'ar', 'arab')).toBe('قبل ٥ دقائق');
  });
});

const hijri = sharedCases('hijri-umalqura.tsv');
describe.skipIf(!hijri)('shared Hijri days', () => {
  it('are all met', () => {
    const rows = (hijri ?? '').split('\n').filter((line) => /^\d/.test(line));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const [iso, year, month, day] = row.split('\t');
      const text = formatHijri(new Date(`${iso}T12:00:00Z`), { ...gulf, timeZone: 'UTC' });
      expect(text, iso).toBe(`${day} ${arabicHijriMonths[Number(month) - 1]} ${year} هـ`);
    }
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
