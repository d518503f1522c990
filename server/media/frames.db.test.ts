import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { mediaByNames } from '#db/queries/media.ts';
import { type Frame, framesOf } from '#editorial/frames.ts';
import { executeOne } from '../execute.ts';
import { carriedOut, chief, testNewsroom } from '../testing.ts';
import { mediaFile } from './files.ts';
import { framesFolder } from './folders.ts';
import { makePicture } from './make.ts';
import { making } from './press.ts';
import { photograph } from './test-pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'warraq-frames-'));
process.env.WARRAQ_DATA = folder;
afterAll(() => {
  making.kill();
  rmSync(folder, { recursive: true });
});

const newsroom = testNewsroom();
const name = 'bridge-0a1b2c3d';

async function square(): Promise<Frame> {
  const [row] = await mediaByNames(newsroom.read, [name]);
  const frame = row && framesOf(row).find(({ ratio }) => ratio === '1:1');
  if (!frame) throw new Error('The picture has a square.');
  return frame;
}

describe('a picture of the library', () => {
  let id: string | undefined;
  beforeEach(async () => {
    const made = await makePicture(name, await photograph(1500, 1200).jpeg().toBuffer());
    const add = { type: 'media.add' as const, name, ...made, focalX: 500, focalY: 500, credit: '' };
    [id] = await carriedOut({ commands: [add] });
  }, 30_000);

  test('is cut to a ratio when a frame of it is asked for, and lies there from then on', async () => {
    const { file } = await square();
    const [found, again] = await Promise.all([mediaFile(file), mediaFile(file)]);
    expect(found?.type).toBe('image/webp');
    expect(await sharp(found?.bytes).metadata()).toMatchObject({ width: 1200, height: 1200 });
    expect(again).toEqual(found);
    expect(existsSync(join(framesFolder(), name, file))).toBe(true);
  });

  test('is cut as the library says and not as an address likes', async () => {
    const { file } = await square();
    expect(await mediaFile(file.replace(/[0-9a-f]{12}/, '0000000640c8'))).toBeNull();
    expect(await mediaFile(file.replace('bridge', 'no-bridge'))).toBeNull();
  });

  test('loses the frames that it had once it is cut differently', async () => {
    const before = await square();
    await mediaFile(before.file);
    const command = { type: 'media.crop' as const, focalX: 100, focalY: 500 };
    expect(await executeOne(chief, { subjectId: id, commands: [command] })).toMatchObject({ ok: true });
    expect((await square()).file).not.toBe(before.file);
    expect(await mediaFile(before.file)).toBeNull();
  });
});
