import { expect, test } from 'vitest';
import { isSameStory, type Told } from './same-story.ts';

function told(headline: string, body: string, pair: string | null = null): Told {
  const words = Uint32Array.from(`${headline} ${body}`.split(' '), (word) =>
    [...word].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7),
  );
  return { headline: words.subarray(0, headline.split(' ').length), words, pair };
}

const strike =
  'عاد عمال الميناء إلى الرافعات صباح اليوم بعد إضراب دام تسعة عشر يوما وقال متحدث باسمهم إن الاتفاق يرضي الطرفين';
const bread =
  'ظل سعر الرغيف على حاله ثلاثة أشهر مع أن القمح هبط ويقول أصحاب الأفران إن الطاقة والأجور تأكل الفرق';
const first = told('عمال الميناء يعودون إلى الرافعات', strike);

test.each<[why: string, other: Told, same: boolean]>([
  ['the same text under another headline', told('نهاية إضراب طويل', strike), true],
  ['the same text continued', told('نهاية إضراب طويل', `${strike} ${bread}`), true],
  ['the same headline over another text', told('عمال الميناء يعودون إلى الرافعات', bread), true],
  ['a headline with one word put before it', told('عاجل عمال الميناء يعودون إلى الرافعات', bread), true],
  ['another story under its own headline', told('لماذا لا ينخفض سعر الرغيف', bread), false],
  ['a headline that shares the subject alone', told('عمال الميناء ينتظرون الرواتب', bread), false],
])('%s', (_, other, same) => {
  expect(isSameStory(first, other)).toBe(same);
  expect(isSameStory(other, first)).toBe(same);
});

test('articles of a pair tell one story, and articles without one do not for that reason', () => {
  expect(isSameStory(told('أ ب', 'ت ث ج', 'p'), told('ح خ', 'د ذ ر', 'p'))).toBe(true);
  expect(isSameStory(told('أ ب', 'ت ث ج', 'p'), told('ح خ', 'د ذ ر', 'q'))).toBe(false);
  expect(isSameStory(told('أ ب', 'ت ث ج'), told('ح خ', 'د ذ ر'))).toBe(false);
});
