import { afterEach, describe, expect, test } from 'vitest';
import { forgetKeptPages, KeptPages, shareKeptPages } from './kept-pages.ts';

let now = 1_000_000;
const pages = (limit?: number) =>
  new KeptPages<{ name: string; until: number; bytes: number }>(limit, () => now);
const page = (name: string, ms = 60_000, bytes = 100) => ({ name, until: now + ms, bytes });

afterEach(() => shareKeptPages({ forget: () => {} }));

describe('KeptPages', () => {
  test('gives back what was kept until its time is over', () => {
    const kept = pages();
    kept.keep('/a', page('a', 1000), kept.generation);
    expect(kept.find('/a')?.name).toBe('a');
    now += 1000;
    expect(kept.find('/a')).toBeUndefined();
    expect([kept.size, kept.bytes]).toEqual([0, 0]);
  });

  test('forgets everything at once', () => {
    const kept = pages();
    kept.keep('/a', page('a'), kept.generation);
    kept.forget();
    expect(kept.find('/a')).toBeUndefined();
    expect(kept.bytes).toBe(0);
  });

  test('never keeps what was asked for before something was forgotten', () => {
    const kept = pages();
    const { generation } = kept;
    kept.forget();
    now += 60_000;
    kept.keep('/a', { ...page('old') }, generation);
    expect(kept.find('/a')).toBeUndefined();
  });

  test('is bounded by bytes, and counts a page that has grown once', () => {
    const kept = pages(1600);
    for (let n = 0; n < 20; n++) kept.keep(`/${n}`, page(`${n}`), kept.generation);
    expect(kept.bytes).toBe(1600);
    kept.keep('/19', page('19', 1000, 200), kept.generation);
    expect(kept.bytes).toBe(1600);
    expect(kept.find('/4')).toBeUndefined();
  });
});

test('forgetKeptPages reaches the pages of this process from any copy of the module', async () => {
  const kept = pages();
  shareKeptPages(kept);
  kept.keep('/a', page('a'), kept.generation);
  const fresh = `./kept-pages.ts?${Date.now()}`;
  const copy = (await import(/* @vite-ignore */ fresh)) as { forgetKeptPages: typeof forgetKeptPages };
  expect(copy.forgetKeptPages).not.toBe(forgetKeptPages);
  copy.forgetKeptPages();
  expect(kept.size).toBe(0);
});

test('forgetKeptPages does nothing where no pages are kept', () => {
  shareKeptPages(undefined as never);
  expect(() => forgetKeptPages()).not.toThrow();
});
