import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encode, encodings } from './encoding.ts';
import { FinishedPage } from './finished-page.ts';
import { KeptPages } from './kept-pages.ts';
import { Refinements } from './refinements.ts';

const words = Array.from({ length: 900 }, (_, n) => `<p>خبر ${n * 7919} من المدينة</p>`).join('\n');

async function keptPage(kept: KeptPages<FinishedPage>): Promise<FinishedPage> {
  const facts = {
    head: [],
    cacheControl: 'public',
    isTagged: true,
    until: Date.now() + 60_000,
    articleId: null,
  };
  const page = new FinishedPage(Buffer.from(words), facts);
  for (const encoding of encodings) await page.make(encoding, encode);
  kept.keep('/', page, kept.generation);
  return page;
}

const tagOf = (head: readonly string[]) => head[head.indexOf('ETag') + 1];

test('a page that stays is compressed anew: fewer bytes, the same page, another tag, and both are known', async () => {
  const kept = new KeptPages<FinishedPage>();
  const page = await keptPage(kept);
  const quick = page.best(['br']);
  const room = kept.bytes;
  await new Refinements(kept, 0).add('/', page, kept.generation);
  const finest = page.best(['br']);
  expect(finest.body.length).toBeLessThan(quick.body.length);
  expect(kept.bytes).toBe(room - quick.body.length + finest.body.length);
  expect(brotliDecompressSync(finest.body).toString()).toBe(words);
  expect(tagOf(finest.head)).not.toBe(tagOf(quick.head));
  for (const { head } of [quick, finest]) expect(page.unchanged(tagOf(head), 'br')).toContain(tagOf(head));
});

test('what was forgotten meanwhile is left alone', async () => {
  const kept = new KeptPages<FinishedPage>();
  const page = await keptPage(kept);
  const quick = page.best(['br']);
  const { generation } = kept;
  kept.forget();
  await new Refinements(kept, 0).add('/', page, generation);
  expect(page.best(['br'])).toEqual(quick);
  expect(kept.size).toBe(0);
});
