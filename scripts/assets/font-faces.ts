import { type Characters, latin } from './characters.ts';
import { type ArabicPart, charactersOf, type FontFile, naskh, plex } from './font-files.ts';

/** The script that most of an edition is written in. */
export type Script = 'arabic' | 'latin';

/** One `@font-face` rule over a file of ours. */
export interface WebFace {
  family: string;
  weight: number;
  file: FontFile;
  range: Characters;
}

/** How an Arabic family is cut where all of it is read, and where it is not. */
const together: ArabicPart[] = ['arabic', 'arabic-digits', 'signs-letters'];
const withDigits: ArabicPart[] = ['arabic-with-digits', 'signs-letters'];
const apart: ArabicPart[] = ['arabic', 'arabic-digits', 'signs', 'letters'];

/** For the one Arabic word of a page in Latin letters, its link to the Arabic edition. */
const languageNames = naskh(400, 'language-names');

/**
 * The faces of the portal. An Arabic family takes its space from the Arabic file and a Latin one from the Latin file, so
 * that neither edition fetches the other's letters for a space between words. Bold text is rare, and Latin letters in
 * it rarer: there they are a file of their own. The foot of every page, in Plex, offers both kinds of digits.
 */
export const webFaces: WebFace[] = [
  ...arabicFamily('Plex Arabic', 500, (part) => plex(500, part), withDigits),
  ...arabicFamily('Plex Arabic', 700, (part) => plex(700, part), together),
  ...arabicFamily('Naskh', 400, (part) => naskh(400, part), together),
  ...arabicFamily('Naskh', 700, (part) => naskh(700, part), apart),
  { family: 'Plex Latin', weight: 500, file: plex(500, 'latin'), range: latin },
  { family: 'Plex Latin', weight: 700, file: plex(700, 'latin'), range: latin },
  { family: 'Naskh Latin', weight: 400, file: naskh(400, 'latin'), range: latin },
  { family: 'Naskh Latin', weight: 700, file: naskh(700, 'latin'), range: latin },
  { family: 'Language Names', weight: 400, file: languageNames, range: charactersOf('language-names') },
];

/**
 * What stands in the sheet itself. The face of the headlines, with which a page is first painted, whole, on the first
 * visit as well: a headline that changed its face would break into other lines and push all that is under it. And the
 * signs and Latin letters of text, which are small: files of their own would each take a connection, and its share of
 * the line, from what is painted first.
 */
const embedded: Record<Script, FontFile[]> = {
  arabic: [
    plex(700, 'arabic'),
    plex(700, 'signs-letters'),
    plex(500, 'signs-letters'),
    naskh(400, 'signs-letters'),
  ],
  latin: [plex(700, 'latin'), languageNames],
};

/** What every page of an edition shows besides: asked for before the page is laid out. */
export const preloaded: Record<Script, FontFile[]> = {
  arabic: [naskh(400, 'arabic'), plex(500, 'arabic-with-digits')],
  latin: [naskh(400, 'latin'), plex(500, 'latin')],
};

/** What bold words of a text are set in, for a page that shows some at once. */
export const bold: Record<Script, FontFile> = { arabic: naskh(700, 'arabic'), latin: naskh(700, 'latin') };

/**
 * The rules for browsers.
 * @param address says where a file lies
 * @param bytes gives what is in it
 */
export function webFaceCss(
  script: Script,
  address: (file: FontFile) => string,
  bytes: (file: FontFile) => Buffer,
): string {
  const inside = new Set(embedded[script].map(({ name }) => name));
  const source = (file: FontFile) =>
    inside.has(file.name) ? `data:font/woff2;base64,${bytes(file).toString('base64')}` : address(file);
  return webFaces
    .map(
      ({ family, weight, file, range }) =>
        `@font-face{font-family:'${family}';font-style:normal;font-weight:${weight};font-display:swap;` +
        `src:url(${source(file)})format('woff2');unicode-range:${range.replaceAll(' ', '')}}`,
    )
    .join('');
}

function arabicFamily(
  family: string,
  weight: number,
  file: (part: ArabicPart) => FontFile,
  parts: ArabicPart[],
): WebFace[] {
  const all: ArabicPart[] = [...parts, 'arabic-rest', 'latin-rest'];
  return all.map((part) => ({ family, weight, file: file(part), range: charactersOf(part) }));
}
