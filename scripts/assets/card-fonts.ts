import fs from 'node:fs';
import path from 'node:path';
import { type AssetFolder, shortHash } from './asset-folder.ts';
import type { Characters } from './characters.ts';
import { subsetterVersion, whole } from './fonts.ts';

/** A font file that social cards are drawn with. */
export interface CardFont {
  /** Below the folder of the assets. */
  file: string;
  family: 'Plex' | 'Naskh';
  /** A file that holds several stands here once for each. */
  weight: 500 | 700;
  characters: Characters;
}

const plexPackage = '@fontsource/ibm-plex-sans-arabic';
const naskhPackage = '@fontsource-variable/noto-naskh-arabic';

/** Plex has few of the letters of Latin that lie beyond the west of Europe (ğ, ś, ț): those are lent by Naskh. */
const sources = ([500, 700] as const).flatMap((weight) => [
  ...['arabic', 'latin', 'latin-ext'].map((part) => {
    const name = `ibm-plex-sans-arabic-${part}-${weight}-normal`;
    return { family: 'Plex' as const, weight, package: plexPackage, part, name };
  }),
  {
    family: 'Naskh' as const,
    weight,
    package: naskhPackage,
    part: 'latin-ext',
    name: 'noto-naskh-arabic-latin-ext-wght-normal',
  },
]);

/**
 * Unpacks the fonts of social cards into TrueType: one of the two ways in which cards are drawn passes over WOFF2 in
 * silence and takes a font of the machine instead. Nothing is cut away, as nobody waits for these files.
 */
export async function buildCardFonts(folder: AssetFolder, modules: string): Promise<CardFont[]> {
  const fonts: CardFont[] = [];
  for (const { package: from, part, name, family, weight } of sources) {
    const source = fs.readFileSync(path.join(modules, from, 'files', `${name}.woff2`));
    const file = `fonts/card-${name}.${shortHash(source, subsetterVersion(modules))}.ttf`;
    if (!folder.has(file)) folder.put(file, await whole(source));
    fonts.push({ file, family, weight, characters: charactersOf(path.join(modules, from), part) });
  }
  return fonts;
}

function charactersOf(folder: string, part: string): Characters {
  const parts = JSON.parse(fs.readFileSync(path.join(folder, 'unicode.json'), 'utf8'));
  const characters = (parts as Record<string, Characters>)[part];
  if (!characters) throw new Error(`${folder} does not say which characters its part ${part} is for`);
  return characters;
}
