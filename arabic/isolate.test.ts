import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolate, isolateValues, stripBidiControls } from './isolate.ts';
import { sharedCases } from './shared-cases.testing.ts';

const controlled = fc
  .array(
    fc.constantFrom(
      'a',
      'خ',
      '3',
      '\u2066',
      '\u2067',
      '\u2068',
      '\u2069',
      '\u202A',
      '\u202C',
      '\u202E',
      '\u200F',
      '\u061C',
    ),
  )
  .map((parts) => parts.join(''));

/** How deep the isolates are at every mark; the last is 0 and none is below 0 when they balance. */
function depths(text: string): number[] {
  let depth = 0;
  return [...text.replace(/[^\u2066-\u2069]/g, '')].map((mark) => (mark === '\u2069' ? --depth : ++depth));
}

describe('isolate', () => {
  it('wraps a value once', () => {
    expect(isolate('+966 50 123 4567')).toBe('\u2068+966 50 123 4567\u2069');
    expect(isolate(isolate('3-2'))).toBe('\u20683-2\u2069');
    expect(isolate('')).toBe('');
  });

  it('takes out what could escape and keeps isolates that are whole', () => {
    expect(isolate('a\u2069b\u202Ec\u2067d')).toBe('\u2068abcd\u2069');
    expect(isolate('\u2068a\u2069 و\u2068b\u2069')).toBe('\u2068\u2068a\u2069 و\u2068b\u2069\u2069');
  });

  it('is balanced, idempotent, without embeddings, and closes only at its end', () => {
    fc.assert(
      fc.property(controlled, (text) => {
        const isolated = isolate(text);
        expect(isolate(isolated)).toBe(isolated);
        expect(isolated).not.toMatch(/[\u202A-\u202E]/);
        const depth = depths(isolated);
        expect(depth.at(-1) ?? 0).toBe(0);
        expect(depth.slice(0, -1).every((d) => d > 0)).toBe(true);
        expect(stripBidiControls(isolated)).toBe(stripBidiControls(text));
      }),
    );
  });
});

describe('stripBidiControls', () => {
  it('takes every one out and nothing else', () => {
    expect(
      stripBidiControls('\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069'),
    ).toBe('');
    expect(stripBidiControls('می\u200Cخواهم \u200D👨‍👩')).toBe('می\u200Cخواهم \u200D👨‍👩');
  });
});

describe('isolateValues', () => {
  it('isolates strings, save the keys of a select', () => {
    const link = () => 'a';
    const date = new Date(0);
    expect(isolateValues({ name: 'Ali (US)', role: 'editor', count: 3, date, link }, ['role'])).toEqual({
      name: '\u2068Ali (US)\u2069',
      role: 'editor',
      count: 3,
      date,
      link,
    });
  });
});

const insertions = sharedCases('bidi-isolates.json');
describe.skipIf(!insertions)('typical insertions', () => {
  it.each(
    JSON.parse(insertions ?? '{"cases":[]}').cases as { id: string; template: string; value: string }[],
  )('$id', ({ template, value }) => {
    const filled = template.replaceAll('{0}', isolateValues({ value }).value);
    expect(filled.replaceAll(/[\u2068\u2069]/g, '')).toBe(template.replaceAll('{0}', value));
    expect(filled.split(`\u2068${value}\u2069`)).toHaveLength(template.split('{0}').length);
    expect(depths(filled).every((depth) => depth === 0 || depth === 1)).toBe(true);
  });
});
