import { gzipSync } from 'node:zlib';
import { devices, expect, test } from '@playwright/test';
import { fontsIn } from '#bench/own-files.ts';
import { ask } from '../support/ask.ts';
import { arabic, editions } from '../support/editions.ts';
import { fontBytes } from '../support/font-bytes.ts';
import { linkedStories } from '../support/linked-stories.ts';
import { pageKinds, pageOf } from '../support/page-kinds.ts';
import { scriptsIn } from '../support/scripts-in.ts';

const kilobyte = 1024;
const gzipped = { headers: { 'accept-encoding': 'gzip' } };

for (const edition of editions) {
  test(`no page of the ${edition.id} edition names a script of the framework`, async () => {
    for (const { name, path, status } of await pageKinds(edition)) {
      const answer = await ask(path);
      expect(answer.status, name).toBe(status);
      expect(answer.text, name).toContain('</html>');
      expect(answer.text, name).not.toMatch(/\/_next\/static\/[^"]*\.js|__next_f|__NEXT_|\$RC\(/);
      for (const script of scriptsIn(answer.text))
        expect(script.kind, `${name}: ${script.text}`).not.toBe('foreign');
    }
  });
}

test('our own scripts weigh at most 15 KB together', async () => {
  for (const edition of editions) {
    for (const { name, path } of await pageKinds(edition)) {
      let weight = 0;
      for (const { kind, src, text } of scriptsIn((await ask(path)).text)) {
        if (kind === 'module') weight += (await ask(src, gzipped)).bytes.length;
        if (kind === 'inline') weight += gzipSync(text).length;
      }
      expect(weight, `${edition.id} ${name}`).toBeGreaterThan(0);
      expect(weight, `${edition.id} ${name}`).toBeLessThanOrEqual(15 * kilobyte);
    }
  }
});

test('no browser asks for a script of the framework, whatever page it shows', async ({ page }) => {
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script' || /\.m?js(\?|$)/.test(request.url()))
      scripts.add(new URL(request.url()).pathname);
  });
  for (const edition of editions) {
    for (const { path } of await pageKinds(edition)) await page.goto(path);
  }
  expect([...scripts]).toEqual([expect.stringMatching(/^\/assets\/reader\.[0-9a-f]+\.js$/)]);
});

test('a first story weighs at most 30 KB without fonts and pictures, and a second one 15 KB', async () => {
  for (const { prefix } of editions) {
    const { text } = await ask(`${prefix}/latest`);
    const stories = linkedStories(text);
    expect(stories.length).toBeGreaterThan(9);
    for (const story of stories) {
      const { headers, bytes, text } = await ask(story, gzipped);
      expect(headers['content-encoding'], story).toBe('gzip');
      let own = 0;
      for (const path of filesNamedIn(text)) {
        const file = await ask(path, gzipped);
        expect(file.headers['cache-control'], path).toContain('immutable');
        own += file.bytes.length - fontsIn(file.text);
      }
      expect(own, story).toBeGreaterThan(0);
      expect(bytes.length + own, decodeURI(story)).toBeLessThanOrEqual(30 * kilobyte);
      // Whatever else the second one needs was kept for ever with the first.
      expect(bytes.length, decodeURI(story)).toBeLessThanOrEqual(15 * kilobyte);
    }
  }
});

/** The style sheets and scripts that a page names. */
function filesNamedIn(html: string): string[] {
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
  expect(sheets, 'the page names one sheet').toHaveLength(1);
  return [...sheets, ...scriptsIn(html).flatMap(({ kind, src }) => (kind === 'module' ? [src] : []))];
}

test('the HTML of the front page weighs at most 17 KB', async () => {
  for (const { prefix } of editions) {
    const { bytes } = await ask(prefix || '/', gzipped);
    expect(bytes.length, prefix || '/').toBeLessThanOrEqual(17 * kilobyte);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: devices['Pixel 7'].viewport });
  for (const kind of ['front', 'section', 'article'] as const) {
    test(`the fonts of an Arabic ${kind} page weigh at most 50 KB together`, async ({ page }) => {
      const bytes = await fontBytes(page, await pageOf(arabic, kind));
      expect(bytes).toBeGreaterThan(30 * kilobyte);
      expect(bytes).toBeLessThanOrEqual(50 * kilobyte);
    });
  }
});
