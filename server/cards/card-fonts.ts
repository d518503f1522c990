import { join } from 'node:path';
import manifest from '../../public/assets/manifest.json' with { type: 'json' };

export interface CardFont {
  /** Absolute. */
  path: string;
  /** As the style sheets of the portal call it. */
  family: string;
  weight: number;
  /** The code points it is for, first and last of each stretch. */
  ranges: [number, number][];
}

/** The fonts of social cards, as the assets step has unpacked them. */
export function cardFonts(): CardFont[] {
  const folder = join(process.cwd(), 'public/assets');
  return manifest.cards.fonts.map(({ file, family, weight, characters }) => ({
    path: join(folder, file),
    family,
    weight,
    ranges: rangesOf(characters),
  }));
}

/** Reads the words of CSS `unicode-range`. */
function rangesOf(characters: string): [number, number][] {
  return characters.split(',').map((part) => {
    const [first = '', last = first] = part.trim().slice(2).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
