import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { ask } from '../support/ask.ts';
import { editions } from '../support/editions.ts';
import { headOf } from '../support/head-of.ts';
import { addressOfArticle, importItems } from '../support/import.ts';
import { pageOf } from '../support/page-kinds.ts';
import { site } from '../support/site.ts';

const year = 31_536_000;

for (const edition of editions) {
  test(`a story of the ${edition.id} edition leads to its card`, async () => {
    const head = headOf((await ask(await pageOf(edition, 'article'))).text);
    const address = new URL(head.meta('og:image') ?? '');
    expect(address.origin).toBe(site.origin);
    expect(address.pathname).toMatch(/^\/og\/[a-z0-9]{8,12}\.png$/);
    expect(head.meta('twitter:image')).toBe(address.href);
    expect(head.meta('twitter:card')).toBe('summary_large_image');
    expect([head.meta('og:image:width'), head.meta('og:image:height')]).toEqual(['1200', '630']);
    expect(head.meta('og:image:alt')).toContain(head.meta('og:title'));

    const card = await ask(address.pathname + address.search);
    expect([card.status, card.headers['content-type']]).toEqual([200, 'image/png']);
    expect(card.headers['cache-control']).toBe(`public, max-age=${year}, immutable`);
    expect(await sharp(card.bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(await paperOf(card.bytes)).toBe('#fbf8f3');

    const plain = await ask(address.pathname);
    expect(plain.headers['cache-control']).toContain('max-age=300');
    expect(plain.bytes.equals(card.bytes)).toBe(true);
    const old = await ask(`${address.pathname}?v=000000000000`);
    expect(old.headers['cache-control']).toBe(plain.headers['cache-control']);

    const dark = await ask(`${address.pathname}?theme=dark`);
    expect(await paperOf(dark.bytes)).toBe('#14120f');
    expect(dark.headers.etag).not.toBe(card.headers.etag);

    const held = await ask(address.pathname, { headers: { 'if-none-match': card.headers.etag ?? '' } });
    expect([held.status, held.bytes.length, held.headers.etag]).toEqual([304, 0, card.headers.etag]);
  });
}

test('a card follows its headline, and goes with its story', async () => {
  test.setTimeout(90_000);
  const item = {
    // A story that was withdrawn does not come back, so each run has its own.
    externalId: `e2e-card-${Date.now()}`,
    section: 'opinion',
    body: 'نص.',
    publishedAt: '2019-03-08T12:00:00+03:00',
  };
  const [made] = await importItems([{ ...item, title: 'عنوان أول' }]);
  const path = `/og/${made?.id}.png`;
  const first = await ask(path);
  expect(first.status).toBe(200);
  const address = (text: string) => headOf(text).meta('og:image');
  const before = address((await ask(await addressOfArticle(made?.id ?? ''))).text);

  await importItems([{ ...item, title: 'عنوان ثان' }]);
  const second = await ask(path);
  expect(second.headers.etag).not.toBe(first.headers.etag);
  const after = address((await ask(await addressOfArticle(made?.id ?? ''))).text);
  expect(after).not.toBe(before);
  expect(after).toContain(path);

  await importItems([{ ...item, title: 'عنوان ثان', status: 'withdrawn', withdrawnReason: 'خطأ' }]);
  expect((await ask(path)).status).toBe(404);
});

test('what is no card is not found', async () => {
  const [draft] = await importItems([
    { externalId: 'e2e-card-draft', title: 'مسودة', body: 'نص.', section: 'opinion', status: 'draft' },
  ]);
  const story = new URL(
    headOf((await ask(await pageOf(editions[0], 'article'))).text).meta('og:image') ?? '',
  );
  const id = story.pathname.slice('/og/'.length, -'.png'.length);
  const nowhere = [
    `${draft?.id}.png`,
    'zzzzzzzzzzz.png',
    id,
    `${id}.jpg`,
    `${id}.png.png`,
    `${id.toUpperCase()}.png`,
    '%D8.png',
    '..%2F.env',
    `${id}.png/more`,
    '',
  ];
  for (const file of nowhere) expect((await ask(`/og/${file}`)).status, file).toBe(404);
  expect((await ask(`/en/og/${id}.png`)).status).toBe(404);
});

async function paperOf(png: Buffer): Promise<string> {
  const corner = await sharp(png)
    .extract({ left: 0, top: 0, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer();
  return `#${corner.toString('hex')}`;
}
