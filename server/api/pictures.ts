import type { MediaRow } from '#db/queries/media.ts';
import { absolute } from '../absolute.ts';
import { picture } from '../reads/picture.ts';
import type { PictureAnswer } from './answers.ts';

/**
 * A picture with the addresses of its files; null until its sizes are made.
 * @param alt what is said of it where it stands, or '' for its own alternative text
 */
export function pictureAnswer(row: MediaRow, alt: string): PictureAnswer | null {
  const shown = picture(row, alt);
  if (!shown) return null;
  const { name, width, height, focal } = shown;
  const sizes = shown.widths.map((wide) => ({
    width: wide,
    height: Math.max(1, Math.round((height * wide) / width)),
    avif: absolute(`/media/${name}-${wide}.avif`),
    webp: absolute(`/media/${name}-${wide}.webp`),
  }));
  return { name, alt: shown.alt, width, height, focal, sizes };
}
