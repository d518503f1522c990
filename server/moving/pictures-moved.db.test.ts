import { mkdtempSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { emptyTestStore } from '#db/testing.ts';
import { mastersFolder, mediaFolder } from '../media/folders.ts';
import { carriedOut, system, testNewsroom } from '../testing.ts';
import { copyOut } from './media-files.ts';
import { MoveIn } from './move-in.ts';
import { newsroomLines } from './newsroom-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'warraq-pictures-moved-'));
const outside = join(folder, 'outside');
const data = join(folder, 'data');
process.env.WARRAQ_DATA = data;
afterAll(() => rm(folder, { recursive: true }));

const newsroom = testNewsroom();
const webp = Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBPVP8 '), Buffer.alloc(500, 7)]);
const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(900, 7)]);
const size = () => join(mediaFolder(), 'jisr-0a1b-400.webp');
const master = () => join(mastersFolder(), 'jisr-0a1b');

const adding = (id: string, name = 'jisr-0a1b') => ({
  subjectId: id,
  commands: [
    {
      ...{ type: 'media.add' as const, name, width: 800, height: 450, widths: [400] },
      ...{ focalX: 500, focalY: 300, placeholder: '', alt: 'جسر', credit: 'وكالة', digest: name },
    },
  ],
});

async function exported(): Promise<string[]> {
  const lines: string[] = [];
  for await (const { text, files } of newsroomLines(newsroom.read, {})) {
    lines.push(text);
    await copyOut(files ?? [], outside);
  }
  return lines;
}

async function movedIn(lines: string[]) {
  const moving = await MoveIn.begin(system, outside);
  const outcomes = await moving.bring(lines.map((text, n) => ({ text, number: n + 1 })));
  return {
    of: outcomes.filter(({ kind }) => kind === 'media').map(({ result }) => result),
    faults: moving.faults,
  };
}

let lines: string[];
beforeEach(async () => {
  for (const one of [data, outside]) await rm(one, { recursive: true, force: true });
  for (const one of [mediaFolder(), mastersFolder()]) await mkdir(one, { recursive: true });
  await writeFile(size(), webp);
  await writeFile(master(), png);
  await carriedOut(adding('bridge'));
  lines = await exported();
  await emptyTestStore(newsroom.store);
  await rm(data, { recursive: true });
});

test('a picture moves with its files, and its line has the same bytes', async () => {
  expect(lines.join()).toContain('"files":["jisr-0a1b-400.webp","jisr-0a1b.master"]');
  expect(await movedIn(lines)).toEqual({ of: ['made'], faults: [] });
  expect([await readFile(size()), await readFile(master())]).toEqual([webp, png]);
  expect(await exported()).toEqual(lines);
});

test('a file that was cut off is whole after the same import again', async () => {
  await movedIn(lines);
  await truncate(size(), 100);
  await rm(master());
  expect((await movedIn(lines)).faults).toEqual([]);
  expect([await readFile(size()), await readFile(master())]).toEqual([webp, png]);
});

test('a line that is refused leaves no file behind', async () => {
  const wrong = lines.map((line) => line.replace('"alt":"جسر"', '"alt":7'));
  expect(await movedIn(wrong)).toEqual({ of: ['refused'], faults: [] });
  expect(await readdir(mediaFolder()).catch(() => [])).toEqual([]);
  expect(await readdir(mastersFolder()).catch(() => [])).toEqual([]);
});

test('a line never writes over the file of another picture that is here', async () => {
  await movedIn(lines);
  await carriedOut(adding('river', 'nahr-0a1b'));
  await writeFile(size(), webp.subarray(0, 300));
  const foreign = lines.map((line) => line.replace('"id":"bridge"', '"id":"river"'));
  expect((await movedIn(foreign)).faults).toEqual(['jisr-0a1b is not the one that picture river has here']);
  expect((await readFile(size())).length).toBe(300);
});
