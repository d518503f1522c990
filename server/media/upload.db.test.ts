import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pictureLimits } from '#editorial/library.ts';
import type { Actor } from '#editorial/permissions.ts';
import { carriedOut, testNewsroom } from '../testing.ts';
import { finishPicture } from './finish.ts';
import { incomingFolder, mastersFolder, mediaFolder } from './folders.ts';
import { making, PressFailed } from './press.ts';
import { makeNext } from './queue.ts';
import { photograph } from './test-pictures.ts';
import { uploadPicture } from './upload.ts';

const folder = mkdtempSync(join(tmpdir(), 'warraq-upload-'));
process.env.WARRAQ_DATA = folder;
afterAll(() => {
  making.kill();
  rmSync(folder, { recursive: true });
});

const newsroom = testNewsroom();
const writer = { id: 'writer', role: 'writer' } as const;

const sent = (bytes: Uint8Array<ArrayBuffer> | ReadableStream, name = 'photo.jpg', headers = {}) =>
  new Request('http://localhost/api/newsroom/media', {
    method: 'POST',
    body: bytes,
    headers: { 'x-file-name': encodeURIComponent(name), ...headers },
    duplex: 'half',
  } as RequestInit);
const jpeg = async (width = 900, height = 600) =>
  new Uint8Array(await photograph(width, height).jpeg().toBuffer());
const incoming = () => readdirSync(incomingFolder());
const filesOf = (name: string) =>
  readdirSync(mediaFolder())
    .filter((file) => file.startsWith(name))
    .sort();

async function uploaded(bytes: Uint8Array<ArrayBuffer>, name?: string, by: Actor = writer) {
  const result = await uploadPicture(by as typeof writer, sent(bytes, name));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

describe('a picture that is uploaded', () => {
  test('is there for the newsroom at once, under a name that its bytes give it', async () => {
    const { item, isDuplicate } = await uploaded(await jpeg(), 'Café جسر 7.JPG');
    expect(item).toMatchObject({
      status: 'waiting',
      widths: [800],
      width: 900,
      height: 600,
      mayChange: true,
      title: 'Café جسر 7',
    });
    expect(item.name).toMatch(/^[a-z0-9-]*-[0-9a-f]{10}$/);
    expect(isDuplicate).toBe(false);
    expect(filesOf(item.name)).toEqual([`${item.name}-800.webp`]);
    expect(incoming()).toEqual([]);
  });

  test('is known again, whatever it is called the second time', async () => {
    const bytes = await jpeg();
    const first = await uploaded(bytes, 'one.jpg');
    const again = await uploaded(bytes, 'another.png');
    expect(again).toMatchObject({ isDuplicate: true, item: { id: first.item.id } });
  });

  test('is one picture even where it comes twice at the same time', async () => {
    const bytes = await jpeg();
    const both = await Promise.all([uploaded(bytes), uploaded(bytes)]);
    expect(new Set(both.map(({ item }) => item.id)).size).toBe(1);
    expect(both.map(({ isDuplicate }) => isDuplicate).sort()).toEqual([false, true]);
  });

  test('is refused in words, and nothing of it stays', async () => {
    const page = new TextEncoder().encode('<!doctype html><script>alert(1)</script>');
    expect(
      await uploadPicture(writer, sent(page, 'photo.jpg', { 'content-type': 'image/jpeg' })),
    ).toMatchObject({
      refusal: { code: 'picture-format' },
    });
    const cut = await jpeg();
    expect(await uploadPicture(writer, sent(cut.slice(0, cut.length / 2)))).toMatchObject({
      refusal: { code: 'picture-broken' },
    });
    expect(incoming()).toEqual([]);
  });

  test('is given up at the byte that is too many, though it goes on for ever', async () => {
    let given = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    expect(await uploadPicture(writer, sent(endless))).toMatchObject({ refusal: { code: 'picture-heavy' } });
    expect(given).toBeLessThan(pictureLimits.bytes + 5_000_000);
    expect(incoming()).toEqual([]);
  });
});

describe('the queue of sizes', { timeout: 60_000 }, () => {
  const waitingOne = async (width = 500, height = 300) => (await uploaded(await jpeg(width, height))).item;
  const finishNext = async () => {
    const finished = await makeNext(newsroom.read);
    if (!finished) throw new Error('Nothing waited.');
    expect(await finishPicture(finished)).toMatchObject({ ok: true });
  };

  test('makes them one picture after another, and readers are told', async () => {
    const [first, second] = [await waitingOne(), await waitingOne()];
    await carriedOut();
    newsroom.delivered.length = 0;
    await finishNext();
    expect(filesOf(first.name)).toHaveLength(6);
    expect(filesOf(second.name)).toHaveLength(1);
    await finishNext();
    expect(await makeNext(newsroom.read)).toBeNull();
    expect(newsroom.delivered.map(({ type, after }) => [type, after?.mediaStatus])).toEqual([
      ['media.finished', 'ready'],
      ['media.finished', 'ready'],
    ]);
  });

  test('goes on where the process that was at it was killed', async () => {
    const item = await waitingOne(1000, 1000);
    const cut = makeNext(newsroom.read);
    await expect.poll(() => filesOf(item.name).length, { timeout: 30_000 }).toBeGreaterThan(1);
    making.kill();
    await expect(cut).rejects.toThrow(PressFailed);
    const there = filesOf(item.name).length;
    expect(there).toBeLessThan(8);
    await finishNext();
    expect(filesOf(item.name).filter((file) => !file.endsWith('.part'))).toHaveLength(8);
  });

  test('does not try for ever what ends its process each time', async () => {
    await waitingOne(1000, 1000);
    for (const _ of [1, 2]) {
      const cut = makeNext(newsroom.read);
      await expect.poll(() => making.isBusy, { timeout: 30_000 }).toBe(true);
      making.kill();
      await expect(cut).rejects.toThrow(PressFailed);
    }
    const last = makeNext(newsroom.read);
    await expect.poll(() => making.isBusy, { timeout: 30_000 }).toBe(true);
    making.kill();
    expect(await last).toMatchObject({ commands: [{ status: 'failed' }] });
  });

  test('gives up a picture whose master was cut off, and goes on with the next', async () => {
    const [bad, good] = [await waitingOne(), await waitingOne()];
    const master = join(mastersFolder(), bad.name);
    truncateSync(master, Math.floor(statSync(master).size / 2));
    const finished: (string | undefined)[] = [];
    for (let n = 0; n < 4; n++) {
      const one = await makeNext(newsroom.read).catch(() => null);
      if (one) await finishPicture(one);
      finished.push(one?.commands[0].status);
    }
    expect(finished).toEqual([undefined, undefined, 'failed', 'ready']);
    expect(filesOf(good.name)).toHaveLength(6);
  });
});
