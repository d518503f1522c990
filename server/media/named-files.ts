import type { MediaRow } from '#db/queries/media.ts';

/**
 * The files without which a picture cannot be shown, from the data folder on: its sizes, and until they are made what
 * they are made from. Frames are cut when they are asked for, and pictures may be older than their masters.
 */
export function namedFiles({ name, widths, status }: Pick<MediaRow, 'name' | 'widths' | 'status'>): string[] {
  if (status === 'failed') return [];
  if (status === 'waiting') return [`masters/${name}`];
  return widths.flatMap((width) => [`media/${name}-${width}.avif`, `media/${name}-${width}.webp`]);
}
