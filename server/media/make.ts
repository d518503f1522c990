import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { mediaFolder } from './files.ts';

/** The widths that pictures are kept in; a picture is never made larger than it came. */
const wantedWidths = [400, 800, 1280];
/** No picture of more pixels is opened: it would cost more memory than a newsroom's machine has to spare. */
const mostPixels = 80_000_000;

export interface MadePicture {
  width: number;
  height: number;
  widths: number[];
  placeholder: string;
}

/** A file that is no picture, or one that we do not open. */
export class PictureRefused extends Error {}

/**
 * Makes a picture's sizes as AVIF and WebP in the media folder, under `{name}-{width}`.
 * @param bytes JPEG, PNG, WebP or AVIF; anything else is refused
 */
export async function makePicture(name: string, bytes: Uint8Array): Promise<MadePicture> {
  const source = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).rotate();
  const about = await refusing(() => sharp(bytes, { limitInputPixels: mostPixels }).metadata());
  const { format } = about;
  const { width, height } = about.autoOrient;
  if (!['jpeg', 'png', 'webp', 'heif'].includes(format))
    throw new PictureRefused(`${format} is no picture format we keep`);
  const widths = [...new Set(wantedWidths.map((wanted) => Math.min(wanted, width)))];
  await mkdir(mediaFolder(), { recursive: true });
  for (const size of widths) {
    const resized = source.clone().resize({ width: size });
    await keep(`${name}-${size}.webp`, await resized.clone().webp({ quality: 74, effort: 3 }).toBuffer());
    await keep(`${name}-${size}.avif`, await resized.clone().avif({ quality: 52, effort: 2 }).toBuffer());
  }
  const tiny = await source.clone().resize({ width: 16 }).webp({ quality: 30 }).toBuffer();
  return { width, height, widths, placeholder: `data:image/webp;base64,${tiny.toString('base64')}` };
}

/** Written whole or not at all: a reader never meets half a picture. */
async function keep(file: string, bytes: Uint8Array): Promise<void> {
  const path = join(mediaFolder(), file);
  await writeFile(`${path}.part`, bytes);
  await rename(`${path}.part`, path);
}

async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new PictureRefused((error as Error).message);
  }
}
