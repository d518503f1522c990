import { expect, test } from 'vitest';
import { matchingChoices } from './matching-choices.ts';

const choices = ['ليلى المصري', 'أحمد ليلو', 'وكالة الأنباء', 'الأردن', 'مياه الأنهار'].map((name, n) => ({
  id: String(n),
  name,
}));
const names = (typed: string) => matchingChoices(choices, typed, 3).map(({ name }) => name);

test('a name is found by its beginning before its later words, with or without hamza and article', () => {
  expect(names('ليل')).toEqual(['ليلى المصري', 'أحمد ليلو']);
  expect(names('اردن')).toEqual(['الأردن']);
  expect(names('الانهار')).toEqual(['مياه الأنهار']);
  expect(names('انباء')).toEqual(['وكالة الأنباء']);
  expect(names('قطار')).toEqual([]);
  expect(names('')).toHaveLength(3);
});

test('its words may be typed in any order', () => {
  expect(names('المصري ليلى')).toEqual(['ليلى المصري']);
  expect(names('المصري أحمد')).toEqual([]);
});
