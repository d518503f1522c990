import { describe, expect, test } from 'vitest';
import { type Card, cardHref, versionOf } from './card.ts';
import { keptCard } from './kept-cards.ts';

const card = (headline: string): Card => ({
  edition: 'ar',
  site: 'ورّاق',
  date: '23 نوفمبر 2026',
  headline,
  kicker: 'اقتصاد',
  tint: null,
  breaking: null,
});

/** Stands for the drawing, and counts how often it is asked for. */
function counted() {
  const asked: string[] = [];
  const draw = async ({ headline }: Card, theme: string) => {
    asked.push(`${headline} ${theme}`);
    await new Promise(setImmediate);
    return Buffer.from(`${headline} ${theme}`);
  };
  return { asked, draw };
}

describe('kept cards', () => {
  test('are drawn once, however many ask at once or later', async () => {
    const { asked, draw } = counted();
    const many = await Promise.all(Array.from({ length: 20 }, () => keptCard(card('أول'), 'light', draw)));
    await keptCard(card('أول'), 'light', draw);
    expect(asked).toEqual(['أول light']);
    expect(new Set(many.map(({ digest }) => digest)).size).toBe(1);
  });

  test('are drawn anew for another headline and another theme', async () => {
    const { asked, draw } = counted();
    const before = await keptCard(card('ثان'), 'light', draw);
    const dark = await keptCard(card('ثان'), 'dark', draw);
    const after = await keptCard(card('ثالث'), 'light', draw);
    expect(asked).toEqual(['ثان light', 'ثان dark', 'ثالث light']);
    expect(new Set([before, dark, after].map(({ digest }) => digest)).size).toBe(3);
  });

  test('are tried again after a drawing that failed', async () => {
    const { draw } = counted();
    const failing = () => Promise.reject(new Error('no ink'));
    await expect(keptCard(card('رابع'), 'light', failing)).rejects.toThrow('no ink');
    expect((await keptCard(card('رابع'), 'light', draw)).png.toString()).toBe('رابع light');
  });
});

describe('the version of a card', () => {
  test('is another for whatever is to be seen', () => {
    const base = card('خبر');
    const others: Partial<Card>[] = [
      { headline: 'آخر' },
      { kicker: 'سياسة' },
      { date: '24 نوفمبر 2026' },
      { site: 'الوراق' },
      { tint: 'sea' },
      { breaking: 'عاجل' },
      { edition: 'en' },
    ];
    const versions = [base, ...others.map((other) => ({ ...base, ...other }))].map(versionOf);
    expect(new Set(versions).size).toBe(versions.length);
    expect(versionOf({ ...base })).toBe(versions[0]);
    expect(cardHref('2rz8xgfu96x', base)).toBe(`/og/2rz8xgfu96x.png?v=${versions[0]}`);
  });
});
