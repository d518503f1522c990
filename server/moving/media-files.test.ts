import { existsSync, mkdtempSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mastersFolder, mediaFolder } from '../media/folders.ts';
import { copyIn, copyOut, filesOf } from './media-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'warraq-media-files-'));
const outside = join(folder, 'outside');
process.env.WARRAQ_DATA = join(folder, 'data');

beforeEach(() => mkdir(outside, { recursive: true }));
afterEach(() => rm(folder, { recursive: true }));

const webp = Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBPVP8 '), Buffer.alloc(500, 7)]);
const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(900, 7)]);
const files = ['jisr-400.webp', 'jisr.master'];

async function picture(into: string, masters = into): Promise<void> {
  for (const one of [into, masters]) await mkdir(one, { recursive: true });
  await writeFile(join(into, 'jisr-400.webp'), webp);
  await writeFile(join(masters, masters === into ? 'jisr.master' : 'jisr'), png);
}
const here = () => picture(mediaFolder(), mastersFolder());

describe('the files of a picture', () => {
  test('go out and come in again as they were, by the names that they have outside', async () => {
    await here();
    expect(await filesOf({ name: 'jisr', widths: [400, 800] })).toEqual(files);
    expect(await copyOut(files, outside)).toEqual([]);
    expect((await readdir(outside)).sort()).toEqual(files);
    await rm(join(folder, 'data'), { recursive: true });
    expect(await copyIn(files, 'jisr', outside)).toEqual([]);
    expect(await readFile(join(mediaFolder(), 'jisr-400.webp'))).toEqual(webp);
    expect(await readFile(join(mastersFolder(), 'jisr'))).toEqual(png);
    expect(await readdir(mediaFolder())).toEqual(['jisr-400.webp']);
  });

  test('that were cut off here are taken again, and what is whole here is never cut off', async () => {
    await picture(outside);
    await here();
    await truncate(join(mediaFolder(), 'jisr-400.webp'), 100);
    await truncate(join(outside, 'jisr.master'), 100);
    expect(await copyIn(files, 'jisr', outside)).toEqual([]);
    expect(await readFile(join(mediaFolder(), 'jisr-400.webp'))).toEqual(webp);
    expect(await readFile(join(mastersFolder(), 'jisr'))).toEqual(png);
  });

  test('that were cut off on their way out are written again', async () => {
    await here();
    await copyOut(files, outside);
    await truncate(join(outside, 'jisr.master'), 100);
    await copyOut(files, outside);
    expect(await readFile(join(outside, 'jisr.master'))).toEqual(png);
  });

  test('that are taken away meanwhile are named, and the others go out', async () => {
    await here();
    await rm(join(mastersFolder(), 'jisr'));
    expect(await copyOut(['jisr.master', 'jisr-400.webp'], outside)).toEqual(['jisr.master']);
    expect(await readdir(outside)).toEqual(['jisr-400.webp']);
  });

  test('come in only as pictures of the kind and the name that they say, and never through a link', async () => {
    await writeFile(join(folder, 'secret'), png);
    await symlink(join(folder, 'secret'), join(outside, 'jisr.master'));
    await writeFile(join(outside, 'jisr-400.webp'), png);
    await writeFile(join(outside, 'other-400.webp'), webp);
    const wanted = ['jisr.master', 'jisr-400.webp', 'other-400.webp', '../secret', 'jisr-800.webp'];
    expect(await copyIn(wanted, 'jisr', outside)).toEqual([
      'jisr.master is not there, or no picture',
      'jisr-400.webp is not there, or no picture',
      'other-400.webp is no file of the picture jisr',
      '../secret is no file of the picture jisr',
      'jisr-800.webp is not there, or no picture',
    ]);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });
});
