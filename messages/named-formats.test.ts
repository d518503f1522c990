import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources.testing.ts';
import { unnamedFormats } from './unnamed-formats.testing.ts';

const folders = [
  'app',
  'arabic',
  'bench',
  'cli',
  'components',
  'db',
  'editorial',
  'messages',
  'scripts',
  'server',
];

describe('dates and numbers', () => {
  it('are formatted nowhere without naming digits, calendar and time zone', () => {
    const sources = sourcesIn(folders);
    const faults = sources.flatMap(({ name, text }) =>
      unnamedFormats(text, name.endsWith('x')).map((fault) => `${name}: ${fault}`),
    );
    expect(faults).toEqual([]);
    expect(sources.length).toBeGreaterThan(300);
  });
});

describe('what is found', () => {
  it.each([
    ["new Intl.NumberFormat('ar')", 'no numbering system'],
    ['new Intl.NumberFormat()', 'no numbering system'],
    ['new Intl.NumberFormat(locale)', 'no numbering system'],
    ["Intl.NumberFormat('ar-u-ca-gregory').format(1)", 'no numbering system'],
    ["new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })", 'no numbering system'],
    ["new Intl.DisplayNames('ar', { type: 'language' })", 'no numbering system'],
    ["new Intl.DateTimeFormat('ar-u-nu-latn', { timeZone: zone })", 'no calendar'],
    ["new Intl.DateTimeFormat('ar-u-ca-gregory-nu-latn', { dateStyle: 'long' })", 'no time zone'],
    ["new Intl.DateTimeFormat('ar-u-ca-gregory-nu-latn', options)", 'no time zone'],
    ["count.toLocaleString('en-u-nu-latn')", 'toLocaleString'],
    ['date?.toLocaleDateString()', 'toLocaleDateString'],
    ['useFormatter().relativeTime(at)', 'relativeTime'],
    ["const options = { notation: 'compact' }", 'compact'],
  ])('%s', (source, fault) => {
    expect(unnamedFormats(source).join('; ')).toContain(fault);
  });

  it.each([
    "new Intl.NumberFormat('en-u-nu-latn')",
    'new Intl.NumberFormat(`ar-u-nu-latn`, options)',
    'new Intl.NumberFormat(namedLocale(locale, digits))',
    "new Intl.NumberFormat('ar', { numberingSystem: 'latn' })",
    'new Intl.DateTimeFormat(namedLocale(locale, digits), { ...style, calendar, timeZone })',
    "new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', { timeZone: 'UTC' })",
    "new Intl.Segmenter('ar')",
    "text.toLocaleLowerCase('tr')",
    'const at: Intl.DateTimeFormat = made; element.dateTime',
  ])('nothing: %s', (source) => {
    expect(unnamedFormats(source)).toEqual([]);
  });
});
