import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arabicHijriMonths } from './calendar-names.ts';
import { type DateOptions, formatDate } from './dates.ts';
import { umalquraDay } from './hijri.ts';
import { sharedCases } from './shared-cases.testing.ts';
import { wallClock } from './wall-clock.ts';

const gulf: DateOptions = {
  locale: 'ar',
  digits: 'latn',
  months: 'egypt',
  timeZone: 'Asia/Riyadh',
  hijri: umalquraDay,
};
const british: DateOptions = { ...gulf, locale: 'en-GB' };
const evening = new Date('2026-11-23T18:30:00Z');
const dayLength = 86_400_000;

/** Every day of the years that a news archive and its planning reach, at noon in UTC. */
function* everyDay(): Generator<Date> {
  const end = Date.UTC(2077, 0, 1);
  for (let at = Date.UTC(1950, 0, 1, 12); at < end; at += dayLength) yield new Date(at);
}

describe('the Umm al-Qura day', () => {
  it('is ICU’s on every day from 1950 to 2076', () => {
    let days = 0;
    const wrong: string[] = [];
    for (const date of everyDay()) {
      const ours = umalquraDay(date, 'UTC');
      const { year, month, day } = wallClock(date, 'UTC', 'islamic-umalqura');
      if (ours.year !== year || ours.month !== month || ours.day !== day) wrong.push(date.toISOString());
      days += 1;
    }
    expect(wrong).toEqual([]);
    expect(days).toBe(46_387);
  });

  it('changes at midnight where the reader is', () => {
    const night = new Date('2026-11-23T21:30:00Z');
    expect(umalquraDay(night, 'UTC')).toEqual({ year: 1448, month: 6, day: 13 });
    expect(umalquraDay(night, 'Asia/Riyadh')).toEqual({ year: 1448, month: 6, day: 14 });
  });
});

describe('a date in the Hijri calendar', () => {
  it.each([
    ['long', '13 جمادى الآخرة 1448 هـ', '13 Jumada II 1448 AH'],
    ['full', 'الاثنين، 13 جمادى الآخرة 1448 هـ', 'Monday, 13 Jumada II 1448 AH'],
    ['short', '13/6/1448 هـ', '13/06/1448 AH'],
    ['time', '9:30 م', '21:30'],
    ['long-time', '13 جمادى الآخرة 1448 هـ في 9:30 م', '13 Jumada II 1448 AH at 21:30'],
  ] as const)('%s', (style, arabic, english) => {
    expect(formatDate(evening, style, gulf)).toBe(arabic);
    expect(formatDate(evening, style, british)).toBe(english);
  });

  it('takes the digits, and no month names of a region', () => {
    const options: DateOptions = { ...gulf, digits: 'arab', months: 'levant' };
    expect(formatDate(evening, 'long', options)).toBe('١٣ جمادى الآخرة ١٤٤٨ هـ');
  });

  it.each(['ar', 'en-GB'])('agrees with ICU in %s', (locale) => {
    const tag = `${locale}-u-nu-latn-ca-islamic-umalqura`;
    const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: gulf.timeZone });
    const instants = fc.date({
      min: new Date('1950-01-01'),
      max: new Date('2077-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (date) => {
        expect(formatDate(date, 'long', { ...gulf, locale })).toBe(format.format(date));
      }),
    );
  });

  it('is left to Intl in other languages', () => {
    expect(formatDate(evening, 'long', { ...gulf, locale: 'fr' })).toMatch(/^13 .+ 1448/);
  });
});

const hijri = sharedCases('hijri-umalqura.tsv');
describe.skipIf(!hijri)('shared Hijri days', () => {
  it('are all met', () => {
    const rows = (hijri ?? '').split('\n').filter((line) => /^\d/.test(line));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const [iso, year, month, day] = row.split('\t');
      const text = formatDate(new Date(`${iso}T12:00:00Z`), 'long', { ...gulf, timeZone: 'UTC' });
      expect(text, iso).toBe(`${day} ${arabicHijriMonths[Number(month) - 1]} ${year} هـ`);
    }
  });
});
