import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { MediaRow } from '#db/queries/media.ts';
import type { HtmlPicture } from '#editorial/body/to-html.ts';
import { mediaFolder } from '../media/folders.ts';
import { picture } from '../reads/picture.ts';

/** A picture of a page is as wide at most: larger ones are for screens that fetch them by `srcset`. */
const widest = 1280;

export interface PictureFile extends HtmlPicture {
  file: string;
}

/**
 * The size of a picture that is sent where only one can be; null until its sizes are made.
 * @param alt what is said of it where it stands, or '' for its own alternative text
 */
export function pictureFile(row: MediaRow, alt: string, origin: string): PictureFile | null {
  const shown = picture(row, alt);
  const drawn = shown && (shown.widths.findLast((width) => width <= widest) ?? shown.widths[0]);
  if (!shown || !drawn) return null;
  const file = `${shown.name}-${drawn}.webp`;
  const height = Math.round((shown.height * drawn) / shown.width);
  return { file, src: `${origin}/media/${file}`, width: drawn, height, alt: shown.alt };
}

/** How many bytes a file of a picture has; null: it is not there. */
export async function bytesOf(file: string): Promise<number | null> {
  try {
    return (await stat(join(mediaFolder(), file))).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
