import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { settlingMs } from './caching.ts';
import { Circumstances, layerUnder, pageOf, prerendered, serveAsNext } from './test-next.ts';
import { ask } from './test-server.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laid-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

const br = { 'accept-encoding': 'br' };
const current = () => join(folder, 'current');
/** Where nginx would find a page, whatever its head. */
const laidAt = (name: string, encoding = 'br') => {
  const kind = join(current(), 'https-');
  const files = existsSync(kind) ? readdirSync(kind).map((head) => join(kind, head, encoding, name)) : [];
  return files.find(existsSync) ?? null;
};

async function newsroom() {
  const circumstances = new Circumstances();
  circumstances.generations = folder;
  const layer = layerUnder(circumstances);
  let published = 0;
  const { port } = await serveAsNext(
    (path, response) => {
      if (path === '/with-cookie') response.setHeader('Set-Cookie', 'a=b');
      prerendered(response, pageOf(`${path} خبر ${published}`));
    },
    circumstances,
    layer,
  );
  layer.generation.begin();
  return {
    layer,
    get: (path: string, headers: Record<string, string> = br) => ask(port, path, headers),
    publish() {
      published += 1;
      layer.forget();
    },
  };
}

test('a page that is kept is laid, in each compression, as it is sent', async () => {
  const { get } = await newsroom();
  await get('/politics/%D8%AE%D8%A8%D8%B1');
  await expect.poll(() => laidAt('politics/خبر.html')).not.toBeNull();
  for (const encoding of ['br', 'gzip']) {
    const { bytes } = await get('/politics/%D8%AE%D8%A8%D8%B1', { 'accept-encoding': encoding });
    expect(readFileSync(laidAt('politics/خبر.html', encoding) ?? '').equals(bytes)).toBe(true);
  }
});

test('a publication takes every page away at once, and what is kept after it is laid again when that is settled', async () => {
  const { get, publish } = await newsroom();
  await get('/politics');
  await expect.poll(() => laidAt('politics.html')).not.toBeNull();
  const before = statSync(laidAt('politics.html') ?? '').mtimeMs;
  publish();
  expect(laidAt('politics.html')).toBeNull();
  const drawn = await get('/politics');
  await expect.poll(() => laidAt('politics.html'), { timeout: settlingMs * 8 }).not.toBeNull();
  expect(drawn.text).toContain('خبر 1');
  expect(statSync(laidAt('politics.html') ?? '').mtimeMs).not.toBe(before);
});

test('no page is laid that may not be shared', async () => {
  const { layer, get } = await newsroom();
  await get('/with-cookie');
  await get('/latest', { ...br, cookie: '__prerender_bypass=1' });
  await get('/economy');
  await expect.poll(() => laidAt('economy.html')).not.toBeNull();
  expect([laidAt('with-cookie.html'), laidAt('latest.html'), layer.kept.size]).toEqual([null, null, 1]);
});

test('where nothing can be laid, that is said once and readers are answered', async () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const { get } = await newsroom();
  writeFileSync(join(current(), 'https-'), 'in the way');
  expect((await get('/politics')).status).toBe(200);
  expect((await get('/economy')).status).toBe(200);
  await expect.poll(() => told.mock.calls.length).toBeGreaterThan(0);
  expect((await get('/economy')).text).toContain('خبر 0');
  expect(told.mock.calls.map(([words]) => String(words))).toEqual([
    expect.stringContaining('laying a page for nginx failed'),
  ]);
  told.mockRestore();
});
