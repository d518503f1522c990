import { join } from 'node:path';
import sharp from 'sharp';
import type { Frame } from '#editorial/frames.ts';
import { framesFolder, mediaFolder } from './folders.ts';
import { masterPath } from './master.ts';
import { isThere, writeWhole } from './whole-file.ts';

export interface FrameJob {
  /** Of the picture. */
  name: string;
  frame: Frame;
  /** The largest width that it lies there in. */
  largest: number;
}

/** Cuts a frame of a picture's master. Pictures that were imported before masters were kept give their largest size. */
export async function cutFrame({ name, frame, largest }: FrameJob): Promise<void> {
  const master = masterPath(name);
  const source = (await isThere(master)) ? master : join(mediaFolder(), `${name}-${largest}.webp`);
  const { width, height } = await sharp(source).metadata();
  const { crop } = frame;
  const [left, top] = [Math.floor((crop.x * width) / 1000), Math.floor((crop.y * height) / 1000)];
  const bytes = await sharp(source)
    .extract({
      left,
      top,
      width: Math.min(width - left, Math.round((crop.width * width) / 1000)),
      height: Math.min(height - top, Math.round((crop.height * height) / 1000)),
    })
    .resize({ width: frame.width, height: frame.height, fit: 'cover' })
    .webp({ quality: 74, effort: 3 })
    .toBuffer();
  await writeWhole(join(framesFolder(), name, frame.file), bytes);
}
