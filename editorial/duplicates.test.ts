import { describe, expect, test } from 'vitest';
import { likelyDuplicates } from './duplicates.ts';

const groups = (...names: string[]) =>
  likelyDuplicates(names.map((name) => ({ name }))).map((group) => group.map(({ name }) => name));

describe('names of one thing', () => {
  test.each([
    ['الإنتخابات', 'الانتخابات'],
    ['انتخابات', 'الانتخابات'],
    ['قطار', 'القطارات'],
    ['جامعة', 'الجامعات'],
    ['مدرسة خاصة', 'المدارس الخاصة'],
    ['الذَّكاء الاصطناعيّ', 'ذكاء اصطناعي'],
    ['Egypt', 'egypt'],
  ])('%s and %s are found', (one, other) => expect(groups(one, 'شيء آخر', other)).toEqual([[one, other]]));
});

test('names of different things are left alone', () => {
  expect(groups('الانتخابات', 'البلديات', 'قطر', 'مصر', 'مصرف', 'كرة القدم', 'كرة اليد', '—', '…')).toEqual(
    [],
  );
});
