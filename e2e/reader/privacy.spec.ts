import { expect, test } from '@playwright/test';
import { ask } from '../support/ask.ts';
import { editions } from '../support/editions.ts';
import { addressOfArticle, importItems } from '../support/import.ts';
import { pageKinds } from '../support/page-kinds.ts';

test('a reader gets no cookie, and nothing from another host, on any page', async ({ browser, baseURL }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const own = new URL(baseURL ?? '').host;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const edition of editions) {
    for (const { path } of await pageKinds(edition))
      await page.goto(`${baseURL}${path}`, { waitUntil: 'load' });
  }
  expect(asked.length).toBeGreaterThan(50);
  const elsewhere = asked.filter((url) => /^(?:https?|wss?):/.test(url) && new URL(url).host !== own);
  expect(elsewhere).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('an embed asks its host for nothing before the reader asks for it', async ({ browser, baseURL }) => {
  const bodyHtml = '<p>نص.</p><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe><p>نص.</p>';
  const [made] = await importItems([
    {
      externalId: 'e2e-consent',
      title: 'مقطع',
      section: 'opinion',
      publishedAt: '2019-03-08T12:00:00+03:00',
      bodyHtml,
    },
  ]);
  const path = await addressOfArticle(made?.id ?? '');
  const context = await browser.newContext();
  const page = await context.newPage();
  const elsewhere: string[] = [];
  await page.route(
    (url) => url.host !== new URL(baseURL ?? '').host,
    (route) => {
      elsewhere.push(new URL(route.request().url()).host);
      return route.abort();
    },
  );
  await page.goto(`${baseURL}${path}`, { waitUntil: 'load' });
  await page.locator('w-embed').scrollIntoViewIfNeeded();
  expect(elsewhere).toEqual([]);
  await page.locator('w-embed button').first().click();
  await expect.poll(() => elsewhere).toContain('www.youtube-nocookie.com');
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('what machines ask for sets no cookie either', async () => {
  const paths = [
    '/feed.xml',
    '/atom.xml',
    '/feed.json',
    '/sitemap.xml',
    '/robots.txt',
    '/api/v1/articles',
    '/manifest.webmanifest',
  ];
  for (const path of [
    ...paths,
    '/api/v1/search?q=x',
    '/opensearch.xml',
    '/healthz',
    '/readyz',
    '/nothing-is-here',
  ])
    expect([path, (await ask(path)).headers['set-cookie']]).toEqual([path, undefined]);
});
