import type { MediaRow } from '#db/queries/media.ts';
import type { Picture } from '#editorial/view.ts';

type PictureRow = Pick<
  MediaRow,
  'name' | 'width' | 'height' | 'widths' | 'focalX' | 'focalY' | 'placeholder' | 'alt' | 'crops' | 'status'
>;

/**
 * A picture as readers see it; null until its sizes are made.
 * @param alt what is said of it where it stands; its own alternative text holds wherever that is empty
 */
export function picture(row: PictureRow, alt: string): Picture | null {
  if (row.status !== 'ready') return null;
  const { name, width, height, widths, focalX, focalY, placeholder, crops } = row;
  const focal = { x: focalX / 10, y: focalY / 10 };
  const isCut = Object.keys(crops).length > 0;
  return {
    name,
    width,
    height,
    widths,
    placeholder,
    alt: alt || row.alt,
    focal,
    ...(isCut ? { crops } : {}),
  };
}

/** The pictures of a body by their names; one whose sizes are not made yet is left out. */
export function figuresByName(rows: MediaRow[]): Record<string, Picture> {
  return Object.fromEntries(
    rows.flatMap((row) => {
      const figure = picture(row, '');
      return figure ? [[row.name, figure]] : [];
    }),
  );
}
