import { expect, test } from 'vitest';
import { words } from './words.testing.ts';

/** What would name the deed where a button asks for it. */
const deeds =
  /^(?:حفظ|نسخ|إلغاء|إغلاق|حذف|إضافة|تعديل|إزالة|إيقاف|تشغيل|تفعيل|إنهاء|متابعة|إنشاء|إرسال|دعوة|تسمية|تنزيل|دخول|دمج)…?$/;

test('a button asks, «احفظ» and not «حفظ»; what was done is named in the audit log alone', () => {
  const arabic = [...(words.find(({ id }) => id === 'ar')?.messages ?? [])];
  const named = arabic.filter(([, text]) => deeds.test(text)).map(([key]) => key);
  expect(named).toContain('audit.act.signed-in');
  expect(named.filter((key) => !key.startsWith('audit.'))).toEqual([]);
});
