import { join } from 'node:path';
import sharp from 'sharp';
import { type EmbeddedWords, embeddedWords } from './embedded-words.ts';
import { mastersFolder } from './folders.ts';
import { type MadePicture, makeAvif, makeWebp, placeholderOf, widthsOf } from './make.ts';
import { decoded, openPicture } from './open.ts';
import { writeWhole } from './whole-file.ts';

export interface Inspected extends MadePicture, EmbeddedWords {
  format: string;
}

/** Larger than any screen shows it, and small enough that making its sizes costs little memory. */
const masterSize = { width: 2560, height: 5120 };
const quickWidth = 800;

const masterPath = (name: string) => join(mastersFolder(), name);

/**
 * Looks at a file that came in, all of it, once. What is kept is a master, upright and without what the camera wrote
 * into the file, of which everything else is made; and one WebP that the newsroom can work with at once.
 * @returns what is to be known of it; `widths` are those that lie there already
 * @throws PictureRefused
 */
export async function inspectPicture(path: string, name: string): Promise<Inspected> {
  const { format, width, height, about, source } = await openPicture(path);
  const { data, info } = await decoded(() => {
    const upright = source().resize({ ...masterSize, fit: 'inside', withoutEnlargement: true });
    const isDrawn = about.hasAlpha || format === 'png' || format === 'gif';
    const master = isDrawn
      ? upright.png({ compressionLevel: 2 })
      : upright.jpeg({ quality: 92, chromaSubsampling: '4:4:4' });
    return master.toBuffer({ resolveWithObject: true });
  });
  await writeWhole(masterPath(name), data);
  const quick = Math.min(quickWidth, info.width);
  await makeWebp(name, sharp(data), quick);
  const placeholder = await placeholderOf(sharp(data));
  return { format, width, height, widths: [quick], placeholder, ...embeddedWords(about) };
}

/**
 * Makes the sizes that readers are given, of a picture's master; what lies there already from an earlier run is kept.
 * @returns the widths, ascending
 */
export async function makeSizes(name: string): Promise<number[]> {
  const source = () => sharp(masterPath(name));
  const widths = widthsOf((await source().metadata()).width);
  for (const size of widths) {
    await makeWebp(name, source(), size);
    await makeAvif(name, source(), size);
  }
  return widths;
}
