import { devices, expect, test } from '@playwright/test';
import { drawnFaces } from '../support/drawn-faces.ts';
import { editions } from '../support/editions.ts';
import { pageOf } from '../support/page-kinds.ts';

test.use({ viewport: devices['Pixel 7'].viewport });

test('an Arabic headline is drawn in one face on the first visit, Latin names and figures too', async ({
  page,
}) => {
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto('/latest');
  const mixed = page.locator('.headline a > bdi', { hasText: /[A-Za-z]{2}/ });
  expect(await mixed.count()).toBeGreaterThan(1);
  expect(await drawnFaces(page, mixed)).toEqual(['IBM Plex Sans Arabic']);
  const counted = page.locator('.headline a > bdi', { hasText: /[0-9«»]/ });
  expect(await counted.count()).toBeGreaterThan(1);
  expect(await drawnFaces(page, counted)).toEqual(['IBM Plex Sans Arabic']);
});

for (const edition of editions) {
  test(`nothing but our own faces draws the text of the ${edition.id} edition`, async ({ page }) => {
    await page.goto(await pageOf(edition, 'article'));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const text = page.locator('h1, .standfirst, .prose > p, .prose li, .article-meta p, .kicker');
    const faces = await drawnFaces(page, text);
    expect(faces).toContain('Noto Naskh Arabic');
    expect(faces.filter((face) => face.startsWith('local '))).toEqual([]);
  });
}

test('no headline ends in a line of one word', async ({ page }) => {
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    for (const { prefix } of editions) {
      await page.goto(prefix || '/');
      const alone = await page.evaluate(() =>
        [
          ...document.querySelectorAll('.headline, .timeline .story, .ranking .story, .breaking-bar span'),
        ].flatMap((headline) => {
          const range = document.createRange();
          range.selectNodeContents(headline);
          const lines: { bottom: number; width: number }[] = [];
          for (const { bottom, width } of range.getClientRects()) {
            const line = lines.find((one) => Math.abs(one.bottom - bottom) < 12);
            if (line) line.width = Math.max(line.width, width);
            else lines.push({ bottom, width });
          }
          const widest = Math.max(...lines.map((line) => line.width));
          const last = lines.at(-1)?.width ?? 0;
          return lines.length > 1 && last < widest / 4 ? [headline.textContent] : [];
        }),
      );
      expect(alone, `${prefix || '/'} at ${width} px`).toEqual([]);
    }
  }
});
