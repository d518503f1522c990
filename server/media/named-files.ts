import type { MediaRow } from '#db/queries/media.ts';

/**
 * The files that there must be of a picture, from the data folder on: what it is made from, and its sizes once they are
 * made. Frames are not among them: they are cut when they are asked for.
 */
export function namedFiles({ name, widths, status }: Pick<MediaRow, 'name' | 'widths' | 'status'>): string[] {
  if (status === 'failed') return [];
  if (status === 'waiting') return [`masters/${name}`];
  const sizes = widths.flatMap((width) => [`media/${name}-${width}.avif`, `media/${name}-${width}.webp`]);
  return [`masters/${name}`, ...sizes];
}
