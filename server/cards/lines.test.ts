import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balancedLines, filledLines, textsOf, type Word, widthOf } from './lines.ts';

const words = fc.array(
  fc.record({ text: fc.constant('كلمة'), width: fc.double({ min: 0.2, max: 6, noNaN: true }) }),
  {
    minLength: 1,
    maxLength: 40,
  },
);
const limits = fc.double({ min: 8, max: 20, noNaN: true });
const wide = (lines: Word[][]) => Math.max(...lines.map(widthOf));
const saying = (...lines: string[]) =>
  textsOf(lines.map((line) => line.split(' ').map((text) => ({ text, width: 1 }))));

describe('lines', () => {
  test('hold every word in its order and keep to their width', () => {
    fc.assert(
      fc.property(words, limits, (given, limit) => {
        for (const lines of [filledLines(given, limit), balancedLines(given, limit)]) {
          expect(lines.flat()).toEqual(given);
          expect(wide(lines)).toBeLessThanOrEqual(limit + 1e-9);
        }
      }),
    );
  });

  test('are as few when they are balanced, and no wider', () => {
    fc.assert(
      fc.property(words, limits, (given, limit) => {
        const [filled, balanced] = [filledLines(given, limit), balancedLines(given, limit)];
        expect(balanced).toHaveLength(filled.length);
        expect(wide(balanced)).toBeLessThanOrEqual(wide(filled) + 1e-9);
      }),
    );
  });

  test('leave no word alone that could have company', () => {
    const four = Array.from({ length: 4 }, () => ({ text: 'كلمة', width: 3 }));
    expect(filledLines(four, 10).map((line) => line.length)).toEqual([3, 1]);
    expect(balancedLines(four, 10).map((line) => line.length)).toEqual([2, 2]);
  });

  test('let a word that is too wide stand alone', () => {
    const given = [1, 30, 1].map((width) => ({ text: 'كلمة', width }));
    expect(filledLines(given, 10).map((line) => line.length)).toEqual([1, 1, 1]);
    expect(balancedLines(given, 10).flat()).toEqual(given);
  });
});

describe('the texts of lines', () => {
  test('close an isolate at the end of a line and open it again', () => {
    expect(saying('novel \u2067ورق', 'أبيض\u2069 wins')).toEqual([
      'novel \u2067ورق\u2069\u200E',
      '\u200E\u2067أبيض\u2069 wins',
    ]);
  });

  test('give figures and signs at their ends the letters of their neighbours', () => {
    expect(saying('تطلق iPhone', '17 Pro', 'أمس')).toEqual([
      'تطلق iPhone\u200E',
      '\u200E17 Pro\u061C',
      '\u200Eأمس',
    ]);
    expect(saying('يوم', '2031/04/09')).toEqual(['يوم', '\u061C2031/04/09']);
  });

  test('leave a single line alone', () => {
    expect(saying('الواحة 3')).toEqual(['الواحة 3']);
  });
});
