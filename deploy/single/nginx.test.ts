import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isInstalled } from '#scripts/test/is-installed.ts';
import { recipeOf } from '#server/http/laid-page.ts';
import { type Answer, ask } from '#server/http/test-server.ts';
import { describeEdge, standing } from './edge.testing.ts';
import { startNginx, type WhenOver } from './started.testing.ts';

const isHere = isInstalled('nginx', '-v');
const recipe = readFileSync(join(import.meta.dirname, 'nginx.conf'), 'utf8');
/** In the recipe: pages without style attributes, and the scripts that stand in pages. */
const plainPages = '38ec17b20e2c';
const scripts = (words: string) => /script-src 'self'[^;]*;/.exec(words)?.[0] ?? '';
const br = { 'accept-encoding': 'br' };
const address = '/politics/%D8%AE%D8%A8%D8%B1-1';
const ofConnection = /^(?:date|connection)$/;
/** What nginx says in its own words. */
const ownWords = ['server', 'date', 'etag', 'x-cache', 'x-accel-expires', 'surrogate-key', 'cache-tag'];

describeEdge('nginx', isHere, startNginx);

test('the recipe’s folders are named by the heads that it writes', () => {
  const [, files = ''] = /location \/ \{([^}]*types \{ \}[^}]*)\}/.exec(recipe) ?? [];
  const written = [...files.matchAll(/add_header (\S+) (?:"([^"]*)"|'([^']*)'|(\S+));/g)].map(
    ([, name, ...values]) => [name, values.find((value) => value !== undefined)] as const,
  );
  const [, styles = ''] = /"( style-src-attr [^"]*)"/.exec(recipe) ?? [];
  for (const [digest, ofStyles] of [['2f812957a0f7', styles] as const, [plainPages, ''] as const]) {
    const head = written
      .filter(([name]) => !/^(?:Last-Modified|X-Cache|Strict-Transport-Security)$/.test(name ?? ''))
      .flatMap(([name = '', value = '']) => [
        name,
        value.replace('$warraq_styles', ofStyles).replace('$warraq_upgrade', ''),
      ]);
    expect(recipeOf([...head, 'Content-Type', 'text/html; charset=utf-8'])).toBe(`https-/${digest}`);
    expect(files).toContain(`/${digest}/$warraq_encoding`);
  }
});

describe.skipIf(!isHere)('nginx, with pages laid for it', { timeout: 30_000 }, () => {
  test('sends a page as the file it is, with the head that Warraq gives it', async () => {
    const { laid, getFromWarraq, asked } = await withLaidPages();
    const page = await laid(address);
    const own = await getFromWarraq(address, br);
    expect(page.bytes).toEqual(own.bytes);
    expect(headOf(page)).toEqual(headOf(own));
    expect(asked(address)).toBe(1);
  });

  test('shows what was published within a second, while readers read, and nothing old after it', async () => {
    const { laid, get, publish } = await withLaidPages();
    for (const version of [1, 2]) {
      await laid(address);
      const published = performance.now();
      publish();
      let seen = 0;
      while (performance.now() - published < 1000) {
        const now = Number(/خبر (\d+)/.exec((await get(address, br)).text)?.[1]);
        expect(now).toBeGreaterThanOrEqual(seen);
        seen = now;
      }
      expect(seen).toBe(version);
    }
  });

  test('has the file for who comes from a campaign, and asks for another query, a preview, and what is not taken in that form', async () => {
    const { laid, get } = await withLaidPages();
    await laid(address);
    const from = async (path: string, headers = {}, method = 'GET') =>
      (await get(path, { ...br, ...headers }, method)).headers['x-cache'];
    expect(await from(`${address}?utm_source=a&fbclid=b`)).toBe('FILE');
    expect(await from(address, {}, 'HEAD')).toBe('FILE');
    expect(await from(address, { cookie: 'session=a' })).toBe('FILE');
    expect(await from(`${address}?page=2`)).toBe('MISS');
    expect(await from(address, { cookie: '__prerender_bypass=1' })).toBe('BYPASS');
    expect(await from(address, { 'accept-encoding': 'identity' })).toBe('MISS');
    expect((await get(address, br, 'POST')).status).toBe(405);
  });

  test('answers a reader who holds the file with 304, and with the new one after a publication', async () => {
    const { laid, get, publish } = await withLaidPages();
    const held = { ...br, 'if-none-match': (await laid(address)).headers.etag };
    expect((await get(address, held)).status).toBe(304);
    publish();
    await expect.poll(async () => (await get(address, held)).text, { timeout: 2000 }).toContain('خبر 1');
    expect((await laid(address)).headers.etag).not.toBe(held['if-none-match']);
  });

  test('asks where the pages of Warraq have another head than it knows', async () => {
    const { get, getFromWarraq } = await standing(
      (origin, whenOver) => startForPages(origin, whenOver, { [plainPages]: '000000000000' }),
      false,
    );
    await expect.poll(async () => (await get(address, br)).headers['x-cache']).toBe('HIT');
    expect(headOf(await get(address, br))).toEqual(headOf(await getFromWarraq(address, br)));
  });
});

async function withLaidPages() {
  const stands = await standing(startForPages, false);
  return {
    ...stands,
    /** The page, once it is a file. */
    async laid(path: string): Promise<Answer> {
      const isFile = async () => (await stands.get(path, br)).headers['x-cache'] === 'FILE';
      await expect.poll(isFile, { timeout: 10_000 }).toBe(true);
      return stands.get(path, br);
    },
  };
}

/** With the recipe of a release whose pages are those of the test. */
async function startForPages(origin: number, whenOver: WhenOver, others: Record<string, string> = {}) {
  const { headers } = await ask(origin, '/any', br);
  const head = Object.entries(headers).flatMap(([name, value]) => [name, String(value)]);
  const digest = recipeOf(head.filter((_, at) => !ofConnection.test(head[at - (at % 2)] ?? '')));
  return startNginx(origin, whenOver, {
    [scripts(recipe)]: scripts(String(headers['content-security-policy'])),
    [plainPages]: digest.replace('https-/', ''),
    'add_header X-Cache FILE;': `add_header X-Cache FILE; add_header Link '${headers.link}';`,
    ...others,
  });
}

function headOf({ headers }: Answer) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ownWords.includes(name)));
}
