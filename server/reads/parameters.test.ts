import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginningOf,
  ParameterError,
  parametersOf,
  searchParameters,
  suggestParameters,
} from './parameters.ts';

const read = (query: string) => parametersOf(searchParameters, new URLSearchParams(query));
function wrong(query: string): string | undefined {
  try {
    read(query);
  } catch (error) {
    if (error instanceof ParameterError) return error.parameter;
    throw error;
  }
  return undefined;
}

describe('the parameters of a search', () => {
  test('say what is asked, and the rest is as usual', () => {
    expect(read('q=%20ماء%20')).toEqual({ q: 'ماء', locale: 'ar', sort: 'best', limit: 20, offset: 0 });
    expect(read('q=a&q=b&limit=100&offset=40&sort=newest&locale=en&unknown=1')).toEqual({
      q: 'a',
      locale: 'en',
      sort: 'newest',
      limit: 100,
      offset: 40,
    });
  });

  test('take days and instants, also with a plus that was not escaped', () => {
    expect(read('q=a&from=2026-11-23&to=2026-11-24T00:00:00+03:00')).toMatchObject({
      from: '2026-11-23',
      to: '2026-11-24T00:00:00+03:00',
    });
    expect(read('q=a&from=2026-11-23T08:00:00Z').from).toBe('2026-11-23T08:00:00Z');
  });

  test('count an emoji as one character', () => {
    const longest = '🌊'.repeat(200);
    expect(read(`q=${longest}`).q).toBe(longest);
    expect(parametersOf(suggestParameters, new URLSearchParams(`q=${longest}`)).q).toBe(longest);
  });

  test('take the beginning of any query, however long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 150, maxLength: 500 }), (text) => {
        const asked = new URLSearchParams({ q: beginningOf(text) });
        expect(parametersOf(searchParameters, asked).q).toBe(beginningOf(text).trim());
      }),
    );
  });

  test('take the first and the last year that both engines can compare with', () => {
    expect(read('q=a&from=1000-01-01&to=9998-12-31')).toMatchObject({ from: '1000-01-01', to: '9998-12-31' });
  });

  test.each([
    ['', 'q'],
    [`q=${'a'.repeat(201)}`, 'q'],
    [`q=${'🌊'.repeat(201)}`, 'q'],
    ['q=a&locale=fr', 'locale'],
    ['q=a&section=', 'section'],
    ['q=a&author=%00', 'author'],
    ['q=a&author=a%20b', 'author'],
    ['q=a&from=yesterday', 'from'],
    ['q=a&from=0001-01-01', 'from'],
    ['q=a&from=0999-12-31T00:00:00Z', 'from'],
    ['q=a&to=9999-12-31', 'to'],
    ['q=a&to=2026-02-30', 'to'],
    ['q=a&to=2026-11-23T08:00', 'to'],
    ['q=a&sort=oldest', 'sort'],
    ['q=a&limit=0', 'limit'],
    ['q=a&limit=101', 'limit'],
    ['q=a&limit=1e1', 'limit'],
    ['q=a&offset=-1', 'offset'],
    ['q=a&offset=1001', 'offset'],
  ])('%s is wrong: %s', (query, parameter) => expect(wrong(query)).toBe(parameter));

  test('of a suggestion are the beginning and the edition', () => {
    expect(parametersOf(suggestParameters, new URLSearchParams('q=الم '))).toEqual({
      q: 'الم ',
      locale: 'ar',
    });
  });
});
