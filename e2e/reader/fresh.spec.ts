import { expect, test } from '@playwright/test';
import { ask } from '../support/ask.ts';
import { addressOfArticle, importItems } from '../support/import.ts';
import { until } from '../support/until.ts';

/** A story that no earlier run has left behind. */
const story = (title: string, more: object = {}) => ({
  externalId: `e2e-fresh-${process.pid}-${title}`,
  locale: 'ar',
  section: 'culture',
  title: `${title} ${process.pid}`,
  body: 'نص الخبر.',
  ...more,
});

test('what is imported is there with the next request, and so is its change', async () => {
  const places = ['/', '/latest', '/culture'];
  const first = story('خبر جديد');
  for (const place of places) expect((await ask(place)).text).not.toContain(first.title);

  const [made] = await importItems([first]);
  expect(made?.result).toBe('made');
  const path = await addressOfArticle(made?.id ?? '');
  for (const place of places) expect((await ask(place)).text, place).toContain(first.title);
  expect((await ask(path)).text).toContain(first.title);

  const changed = { ...first, title: `عنوان آخر ${process.pid}`, slug: 'changed' };
  const [again] = await importItems([changed]);
  expect([again?.result, again?.id]).toEqual(['changed', made?.id]);
  expect((await ask(path)).headers.location).toBe(await addressOfArticle(made?.id ?? ''));
  for (const place of [...places, await addressOfArticle(made?.id ?? '')]) {
    const { text } = await ask(place);
    expect(text, place).toContain(changed.title);
    expect(text, place).not.toContain(first.title);
  }
});

test('what is withdrawn is gone with the next request', async () => {
  const given = story('خبر يُسحب');
  const [made] = await importItems([given]);
  const path = await addressOfArticle(made?.id ?? '');
  for (const place of [path, '/culture']) expect((await ask(place)).status).toBe(200);
  await importItems([{ ...given, status: 'withdrawn', withdrawnReason: 'لم يثبت.' }]);
  expect((await ask(path)).status).toBe(410);
  for (const place of ['/', '/latest', '/culture'])
    expect((await ask(place)).text).not.toContain(given.title);
});

test('a scheduled story is public within two seconds of its time, and not before', {
  tag: '@alone',
}, async () => {
  const due = Date.now() + 12_000;
  const given = story('خبر مجدول', { status: 'scheduled', publishedAt: new Date(due).toISOString() });
  const [made] = await importItems([given]);
  const short = `/a/${made?.id}`;
  const seen: { at: number; status: number }[] = [];
  expect(Date.now(), 'the import took too long').toBeLessThan(due);
  await until(async () => {
    const asked = Date.now();
    const { status } = await ask(short);
    seen.push({ at: status === 308 ? Date.now() : asked, status });
    return status === 308;
  }, 20_000);
  const open = seen.at(-1);
  expect(seen.length).toBeGreaterThan(1);
  expect(seen[0]?.status).toBe(404);
  expect(open?.at).toBeGreaterThanOrEqual(due);
  expect((open?.at ?? Number.POSITIVE_INFINITY) - due).toBeLessThanOrEqual(2000);
  const path = await addressOfArticle(made?.id ?? '');
  for (const place of ['/', '/latest', '/culture', path])
    expect((await ask(place)).text, place).toContain(given.title);
});
