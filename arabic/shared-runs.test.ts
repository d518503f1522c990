import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedRuns, sharedWords } from './shared-runs.ts';

const numbers = (text: string) =>
  Uint32Array.from(text.split(' '), (word) =>
    [...word].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7),
  );
const story = numbers(
  'عاد عمال الميناء الى الرافعات صباح اليوم بعد اضراب دام تسعة عشر يوما وقال متحدث باسمهم ان الاتفاق يرضي الطرفين',
);

test('a text and its continuation have all runs of the shorter in common', () => {
  const continued = numbers('وانتظرت في عرض البحر اثنتان وعشرون سفينة');
  expect(sharedRuns(story, Uint32Array.of(...story, ...continued))).toBe(1);
});

test('a word changed in ten leaves more than half of the runs, another report of the event next to none', () => {
  const corrected = story.map((word, n) => (n % 10 === 5 ? word + 1 : word));
  expect(sharedRuns(story, corrected)).toBeGreaterThan(0.6);
  const other = numbers(
    'انهى اتفاق في الميناء اضرابا دام تسعة عشر يوما وعادت الرافعات الى العمل وقال وزير النقل ان الخسائر كبيرة',
  );
  expect(sharedRuns(story, other)).toBeLessThan(0.2);
});

test('texts of fewer than three words share no runs', () => {
  expect(sharedRuns(Uint32Array.of(1, 2), Uint32Array.of(1, 2))).toBe(0);
});

test('words are compared whatever their order', () => {
  expect(sharedWords(numbers('سباق القوارب'), numbers('القوارب سباق'))).toBe(1);
  expect(sharedWords(numbers('سباق القوارب'), numbers('سباق الخيل'))).toBeCloseTo(1 / 3);
  expect(sharedWords(new Uint32Array(), new Uint32Array())).toBe(0);
});

test('both measures are 1 for a text and itself, and the same either way round', () => {
  const text = fc
    .array(fc.nat({ max: 30 }), { minLength: 3, maxLength: 60 })
    .map((all) => Uint32Array.from(all));
  fc.assert(
    fc.property(text, text, (a, b) => {
      for (const measure of [sharedRuns, sharedWords]) {
        expect(measure(a, a.slice())).toBe(1);
        expect(measure(a, b)).toBe(measure(b, a));
        expect(measure(a, b)).toBeGreaterThanOrEqual(0);
        expect(measure(a, b)).toBeLessThanOrEqual(1);
      }
    }),
  );
});
