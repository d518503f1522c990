import { arabic, arabicRest, type Characters, latin, shared } from './characters.ts';

/** A font file that readers fetch: some characters of a file from a package. */
export interface FontFile {
  name: string;
  /** Below node_modules. */
  source: string;
  characters: Characters;
}

type Part = 'arabic' | 'arabic-rest' | 'shared' | 'latin';

const parts: Record<Part, { from: 'arabic' | 'latin'; characters: Characters }> = {
  arabic: { from: 'arabic', characters: arabic },
  'arabic-rest': { from: 'arabic', characters: arabicRest },
  shared: { from: 'latin', characters: shared },
  latin: { from: 'latin', characters: latin },
};

/** A part of IBM Plex Sans Arabic. */
export function plex(weight: 500 | 700, part: Part): FontFile {
  const { from, characters } = parts[part];
  const source = `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${from}-${weight}-normal.woff2`;
  return { name: `plex-${weight}-${part}`, source, characters };
}

/** A part of Noto Naskh Arabic, with its weights from 400 to 700. */
export function naskh(part: Part): FontFile {
  const { from, characters } = parts[part];
  const source = `@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-${from}-wght-normal.woff2`;
  return { name: `naskh-${part}`, source, characters };
}
