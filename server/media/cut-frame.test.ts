import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { framesOf } from '#editorial/frames.ts';
import { cutFrame } from './cut-frame.ts';
import { framesFolder, mastersFolder } from './folders.ts';
import { makePicture } from './make.ts';

const folder = mkdtempSync(join(tmpdir(), 'warraq-frames-'));
process.env.WARRAQ_DATA = folder;
afterAll(() => rmSync(folder, { recursive: true }));

/** Red on the left and blue on the right: where it was cut can be seen. */
async function halves(width: number, height: number): Promise<Buffer> {
  const half = { width: width / 2, height, channels: 3 as const, background: '#f00' };
  const right = await sharp({ create: { ...half, background: '#00f' } })
    .png()
    .toBuffer();
  return sharp({ create: { ...half, width } })
    .composite([{ input: right, left: width / 2, top: 0 }])
    .png()
    .toBuffer();
}

async function colourAt(path: string): Promise<'red' | 'blue'> {
  const { channels } = await sharp(path).stats();
  return (channels[0]?.mean ?? 0) > (channels[2]?.mean ?? 0) ? 'red' : 'blue';
}

test('a frame is cut where the focal point is, of the master, in its size', async () => {
  const name = 'halves-00000000';
  const { width, height, widths } = await makePicture(name, await halves(2600, 1300));
  const largest = widths.at(-1) ?? 0;
  for (const [focalX, colour] of [
    [100, 'red'],
    [900, 'blue'],
  ] as const) {
    const frames = framesOf({ name, width, height, focalX, focalY: 500, crops: {} });
    const square = frames.find(({ ratio }) => ratio === '1:1');
    if (!square) throw new Error('A picture 1,300 pixels high has a square of 1,200.');
    await cutFrame({ name, frame: square, largest });
    const path = join(framesFolder(), name, square.file);
    expect(await sharp(path).metadata()).toMatchObject({ format: 'webp', width: 1200, height: 1200 });
    expect(await colourAt(path)).toBe(colour);
  }
});

test('where no master was kept, the largest size is cut', async () => {
  const name = 'halves-11111111';
  const { width, height, widths } = await makePicture(name, await halves(2600, 1300));
  rmSync(join(mastersFolder(), name));
  const [frame] = framesOf({ name, width, height, focalX: 500, focalY: 500, crops: {} });
  if (!frame) throw new Error('A picture of this size has frames.');
  await cutFrame({ name, frame, largest: widths.at(-1) ?? 0 });
  const { width: drawn } = await sharp(join(framesFolder(), name, frame.file)).metadata();
  expect(drawn).toBe(1200);
});
