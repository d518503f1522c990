import { expect, test } from 'vitest';
import { words } from './words.testing.ts';

/** What was once said beside the one name that a thing has in Arabic (docs/conventions.md). */
const otherNames = [
  /أُجيز|أجِز|تُجاز/,
  /بملاحظة/,
  /العنوان المختصر/,
  /صلاحي(?:ة|ات)/,
  /نص بديل|النص البديل/,
  /وصلة/,
  /العنوان القديم|عناوين قديمة|عنوانها? الجديد/,
  /بخطوتين|رمز استعادة/,
  /سجل المادة/,
  /تسجيل (?:ال)?دخول/,
  /أفعال أخرى/,
  /ألغ(?!\p{M}|\p{L})/u,
];

test('a thing that has a name in Arabic goes by no other', () => {
  const arabic = words.find(({ id }) => id === 'ar');
  const said = [...(arabic?.messages ?? [])].filter(([, text]) => otherNames.some((name) => name.test(text)));
  expect(arabic?.messages.size).toBeGreaterThan(1000);
  expect(said).toEqual([]);
});
