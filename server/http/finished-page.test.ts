import { describe, expect, test } from 'vitest';
import { encode, encodings } from './encoding.ts';
import { FinishedPage } from './finished-page.ts';

const facts = { head: [], cacheControl: 'public', isTagged: true, until: 1, articleId: null };

/** A page in every encoding. */
async function whole(body: Buffer): Promise<FinishedPage> {
  const page = new FinishedPage(body, facts);
  for (const encoding of encodings) await page.make(encoding, encode);
  return page;
}

describe('a page whose plain bytes were put away', () => {
  const body = Buffer.from('خبر '.repeat(1000));

  test('is the same page to whoever asks for them', async () => {
    const page = await whole(body);
    const before = page.best(['identity']);
    page.putPlainAway();
    const after = page.best(['identity']);
    expect([after.encoding, after.body, after.head]).toEqual(['identity', body, before.head]);
    expect(page.unchanged(before.head[before.head.indexOf('ETag') + 1], 'identity')).not.toBeNull();
  });

  test('has them made once', async () => {
    const page = await whole(body);
    page.putPlainAway();
    expect(page.best(['identity']).body).toBe(page.best(['identity']).body);
  });

  test('takes the same room, since they may come back at any moment', async () => {
    const page = await whole(body);
    const { bytes } = page;
    page.putPlainAway();
    expect(page.bytes).toBe(bytes);
    page.best(['identity']);
    expect(page.bytes).toBe(bytes);
  });

  test('still gives the others', async () => {
    const page = await whole(body);
    page.putPlainAway();
    expect(encodings.map((encoding) => page.best([encoding]).encoding)).toEqual([...encodings]);
  });
});

test('a page too small to be compressed stays as it is', async () => {
  const page = await whole(Buffer.from('خبر'));
  page.putPlainAway();
  expect(page.best(['br', 'identity']).body.toString()).toBe('خبر');
});
