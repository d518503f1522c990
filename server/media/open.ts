import { open } from 'node:fs/promises';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { pictureLimits } from '#editorial/library.ts';
import { PictureRefused } from './picture-refused.ts';
import { headLength, type PictureFormat, sniffed } from './sniff.ts';

export interface OpenedPicture {
  format: PictureFormat;
  /** As it is seen, turned as its camera was held. */
  width: number;
  height: number;
  about: Metadata;
  /** Its first frame, upright. What fails on the way is a file that is damaged: `decoded` says so in words. */
  source: () => Sharp;
}

const options = {
  limitInputPixels: pictureLimits.pixels,
  sequentialRead: true,
  failOn: 'truncated',
} as const;

/**
 * Opens a picture by what it is and not by what it is called. Nothing is decoded yet: a file that would take too much
 * memory is refused on the strength of its head.
 * @param input its bytes, or the path of a file
 * @throws PictureRefused
 */
export async function openPicture(input: string | Uint8Array): Promise<OpenedPicture> {
  const format = sniffed(typeof input === 'string' ? await headOf(input) : input.subarray(0, headLength));
  if (!format) throw new PictureRefused('picture-format', 'is no JPEG, PNG, WebP, AVIF or GIF');
  const about = await decoded(() => sharp(input, { ...options, limitInputPixels: false }).metadata());
  if (formatOf(about) !== format)
    throw new PictureRefused('picture-format', `begins like ${format} and is something else`);
  const { width, height } = about.autoOrient;
  const frames = about.pages ?? 1;
  const megapixels = pictureLimits.pixels / 1_000_000;
  if (width * height > pictureLimits.pixels)
    throw new PictureRefused('picture-large', `has ${width} × ${height} pixels`, {
      width,
      height,
      megapixels,
    });
  if (frames > pictureLimits.frames || frames * width * height > pictureLimits.pixels)
    throw new PictureRefused('picture-moving', `has ${frames} frames`, { frames });
  return { format, width, height, about, source: () => sharp(input, options).autoOrient() };
}

function formatOf({ format, compression }: Metadata): string {
  return format === 'heif' && compression === 'av1' ? 'avif' : format;
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Carries out what decodes a picture; what fails there is the file's fault. */
export async function decoded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new PictureRefused('picture-broken', `is damaged: ${(error as Error).message}`);
  }
}
