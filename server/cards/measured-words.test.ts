import { expect, test } from 'vitest';
import { rememberingWidths } from './measured-words.ts';

test('a word is measured once in each weight, and widths come in the order of the words', async () => {
  const asked: string[] = [];
  const widthsOf = rememberingWidths(async (words, weight) => {
    asked.push(`${weight}: ${words.join(' ')}`);
    return words.map((word) => word.length + weight / 1000);
  });
  expect(await widthsOf(['خبر', 'من', 'خبر'], 700)).toEqual([3.7, 2.7, 3.7]);
  expect(await widthsOf(['من', 'الساحل', 'خبر'], 700)).toEqual([2.7, 6.7, 3.7]);
  expect(await widthsOf(['من'], 500)).toEqual([2.5]);
  expect(asked).toEqual(['700: خبر من', '700: الساحل', '500: من']);
});
