import { join } from 'node:path';
import type { Sharp } from 'sharp';
import { mediaFolder } from './folders.ts';
import { keepMaster } from './master.ts';
import { decoded, openPicture } from './open.ts';
import { isThere, writeWhole } from './whole-file.ts';

/**
 * The widths that pictures are kept in: beside words on a phone, the same on a finer screen, the width of a phone or of a
 * column, and everything larger. A picture is never made larger than it came.
 */
const wantedWidths = [240, 400, 800, 1280];

export interface MadePicture {
  width: number;
  height: number;
  widths: number[];
  placeholder: string;
}

/** The widths that a picture is to be had in. */
export function widthsOf(width: number): number[] {
  return [...new Set(wantedWidths.map((wanted) => Math.min(wanted, width)))];
}

/**
 * Makes a picture's sizes as AVIF and WebP in the media folder, under `{name}-{width}`, and keeps its master.
 * @param bytes JPEG, PNG, WebP, AVIF or GIF
 * @throws PictureRefused for anything else
 */
export async function makePicture(name: string, bytes: Uint8Array): Promise<MadePicture> {
  const opened = await openPicture(bytes);
  const { width, height, source } = opened;
  const widths = widthsOf(width);
  await keepMaster(name, opened);
  return decoded(async () => {
    for (const size of widths) {
      await makeWebp(name, source(), size);
      await makeAvif(name, source(), size);
    }
    return { width, height, widths, placeholder: await placeholderOf(source()) };
  });
}

/** A size that lies there is whole and made of the same bytes: it is not made again. */
export async function makeWebp(name: string, source: Sharp, size: number): Promise<void> {
  const path = join(mediaFolder(), `${name}-${size}.webp`);
  if (await isThere(path)) return;
  await writeWhole(path, await source.resize({ width: size }).webp({ quality: 74, effort: 3 }).toBuffer());
}

export async function makeAvif(name: string, source: Sharp, size: number): Promise<void> {
  const path = join(mediaFolder(), `${name}-${size}.avif`);
  if (await isThere(path)) return;
  await writeWhole(path, await source.resize({ width: size }).avif({ quality: 52, effort: 2 }).toBuffer());
}

/** What is seen until a picture has come: a data: address of some hundred bytes, which every page with pictures carries. */
export async function placeholderOf(source: Sharp): Promise<string> {
  const tiny = await source.resize({ width: 8, height: 16, fit: 'inside' }).webp({ quality: 30 }).toBuffer();
  return `data:image/webp;base64,${tiny.toString('base64')}`;
}
