import { describe, expect, test } from 'vitest';
import { aroundTurnedRuns } from './turned-runs.ts';

const runsIn = (text: string) => aroundTurnedRuns(text).filter((_, at) => at % 2 === 1);

describe('aroundTurnedRuns', () => {
  test.each([
    ['للتواصل: +966 50 123 4567 الآن', '+966 50 123 4567'],
    ['على الرقم 800 555 0142، ثم', '800 555 0142'],
    ['انتهت المباراة 3-2 لصالح', '3-2'],
    ['بتاريخ 2026-03-15 صدر', '2026-03-15'],
    ['من 7:30-9:00 مساءً', '7:30-9:00'],
    ['الأيام 1–30: تحديث', '1–30'],
    ['ليلاً إلى −5°C بعد', '−5°C'],
    ['الفارق +12.0، وهو', '+12.0'],
    ['خط بجهد 400 kV يجمع', '400 kV'],
    ['ارتفع 12.5% اليوم', '12.5%'],
    ['السعر $1,299.99 فقط', '$1,299.99'],
    ['حساب @bbc_arabic: تصريح', '@bbc_arabic'],
    ['تحالف OPEC+ يجتمع', 'OPEC+'],
    ['لغة C++، الإصدار', 'C++'],
  ])('finds the run in «%s»', (text, run) => {
    expect(runsIn(text)).toEqual([run]);
  });

  test.each(['صوّت 76 من أصل 150.', 'في 7 ديسمبر 2011', 'طراز LX-40 الجديد', 'نسبة 1:3', 'info@example.com'])(
    'leaves «%s» alone',
    (text) => {
      expect(runsIn(text)).toEqual([]);
    },
  );

  test('loses nothing', () => {
    const text = 'من 3-2 إلى −5°C و$12.';
    expect(aroundTurnedRuns(text).join('')).toBe(text);
  });
});
