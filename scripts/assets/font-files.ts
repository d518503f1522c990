import { editionName } from '#messages/edition-name.ts';
import { editionFormats, editionIds } from '#messages/editions.ts';
import {
  arabic,
  arabicDigits,
  arabicRest,
  type Characters,
  charactersIn,
  latin,
  latinRest,
  letters,
  signs,
} from './characters.ts';

/** A font file that readers fetch: some characters of a file from a package. */
export interface FontFile {
  name: string;
  /** Below node_modules. */
  source: string;
  characters: Characters;
  /** The OpenType features that are kept; without it, all. */
  features?: string[] | undefined;
  /** The weight that a variable file is fixed at. */
  fixedWeight?: number;
}

/** A part of an Arabic family: of its Arabic file, or of its Latin one. */
export type ArabicPart =
  | 'arabic-with-digits'
  | 'arabic'
  | 'arabic-digits'
  | 'arabic-rest'
  | 'language-names'
  | 'signs-letters'
  | 'signs'
  | 'letters'
  | 'latin-rest';

type Part = ArabicPart | 'latin';

interface PartOf {
  from: 'arabic' | 'latin';
  characters: Characters;
  features?: string[];
}

/** Everything that our Arabic families shape Arabic with; what is left out are the forms of Urdu and Sindhi. */
const joining = 'ccmp isol init medi fina rlig calt liga kern mark mkmk'.split(' ');

/** What the editions in Arabic letters are called, in their own words. */
const arabicLanguages = editionIds
  .filter((id) => editionFormats[id].dir === 'rtl')
  .map(editionName)
  .join('');

const parts: Record<Part, PartOf> = {
  arabic: { from: 'arabic', characters: arabic, features: joining },
  'arabic-with-digits': { from: 'arabic', characters: `${arabic}, ${arabicDigits}`, features: joining },
  'arabic-digits': { from: 'arabic', characters: arabicDigits, features: [] },
  'arabic-rest': { from: 'arabic', characters: arabicRest },
  'language-names': { from: 'arabic', characters: charactersIn(arabicLanguages), features: joining },
  // Fractions made of 1/2 would be a third of the file.
  signs: { from: 'latin', characters: signs, features: [] },
  // The kerning of Latin pairs would be a fourth of it, and an Arabic page may fetch 50 KB; Latin editions have it.
  letters: { from: 'latin', characters: letters, features: [] },
  'signs-letters': { from: 'latin', characters: `${signs}, ${letters}`, features: [] },
  'latin-rest': { from: 'latin', characters: latinRest, features: ['locl', 'kern'] },
  latin: { from: 'latin', characters: latin, features: ['locl', 'kern', 'liga'] },
};

/** The characters that a part holds. */
export function charactersOf(part: Part): Characters {
  return parts[part].characters;
}

/** A part of IBM Plex Sans Arabic. */
export function plex(weight: 500 | 700, part: Part): FontFile {
  const { from, characters, features } = parts[part];
  const source = `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${from}-${weight}-normal.woff2`;
  return { name: `plex-${weight}-${part}`, source, characters, features };
}

/**
 * A part of Noto Naskh Arabic, fixed at a weight: a page without bold text fetches half. Its full stop is a diamond, and
 * round in Latin words.
 */
export function naskh(weight: 400 | 700, part: Part): FontFile {
  const { from, characters, features } = parts[part];
  const source = `@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-${from}-wght-normal.woff2`;
  const kept = part.startsWith('signs') ? ['locl'] : features;
  return { name: `naskh-${weight}-${part}`, source, characters, features: kept, fixedWeight: weight };
}
