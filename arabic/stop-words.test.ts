import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { isStopWord } from './stop-words.ts';

test('particles with and without what is written onto them say nothing', () => {
  expect(
    ['في', 'إلى', 'وفي', 'التي', 'بأنها', 'كيف', 'the', 'where'].filter((word) => !isStopWord(fold(word))),
  ).toEqual([]);
});

test('names and nouns that look like them say something', () => {
  expect(['وسط', 'عام', 'يوم', 'حال', 'ملك', 'us'].filter((word) => isStopWord(fold(word)))).toEqual([]);
});
