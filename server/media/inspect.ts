import sharp from 'sharp';
import { type EmbeddedWords, embeddedWords } from './embedded-words.ts';
import { type MadePicture, makeAvif, makeWebp, placeholderOf, widthsOf } from './make.ts';
import { keepMaster, masterPath } from './master.ts';
import { openPicture } from './open.ts';

export interface Inspected extends MadePicture, EmbeddedWords {
  format: string;
}

/** One of those that readers are given (make.ts). */
const quickWidth = 800;

/**
 * Looks at a file that came in, all of it, once. What is kept is a master, upright and without what the camera wrote
 * into the file, of which everything else is made; and one WebP that the newsroom can work with at once.
 * @returns what is to be known of it; `widths` are those that lie there already
 * @throws PictureRefused
 */
export async function inspectPicture(path: string, name: string): Promise<Inspected> {
  const opened = await openPicture(path);
  const { format, width, height, about } = opened;
  const { data, info } = await keepMaster(name, opened);
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
