import {
  arabic,
  arabicDigits,
  arabicRest,
  type Characters,
  latin,
  latinRest,
  letters,
  signs,
} from './characters.ts';
import { type FontFile, naskh, plex } from './font-files.ts';

/** The script that most of an edition is written in. */
export type Script = 'arabic' | 'latin';

/** One `@font-face` rule over a file of ours. */
export interface WebFace {
  family: string;
  weight: number;
  file: FontFile;
  range: Characters;
}

/**
 * The faces of the portal. An Arabic family takes its space from the Arabic file and a Latin one from the Latin file, so
 * that neither edition fetches the other's letters for a space between words.
 */
export const webFaces: WebFace[] = [
  ...arabicFamily('Plex Arabic', 500, (part) => plex(500, part)),
  ...arabicFamily('Plex Arabic', 700, (part) => plex(700, part)),
  ...arabicFamily('Naskh', 400, (part) => naskh(400, part)),
  ...arabicFamily('Naskh', 700, (part) => naskh(700, part)),
  { family: 'Plex Latin', weight: 500, file: plex(500, 'latin'), range: latin },
  { family: 'Plex Latin', weight: 700, file: plex(700, 'latin'), range: latin },
  { family: 'Naskh Latin', weight: 400, file: naskh(400, 'latin'), range: latin },
  { family: 'Naskh Latin', weight: 700, file: naskh(700, 'latin'), range: latin },
];

/**
 * What stands in the sheet itself. The face of the headlines, with which a page is first painted, whole, on the first
 * visit as well: a headline that changed its face would break into other lines and push all that is under it. And what
 * is small and shown by almost every page: only the laying out of the page finds that it is needed, so as files of their
 * own they would come two round trips after the sheet, and have the text laid out again.
 */
const embedded: Record<Script, FontFile[]> = {
  arabic: [
    ...(['arabic', 'signs', 'letters'] as const).map((part) => plex(700, part)),
    ...(['arabic-digits', 'signs', 'letters'] as const).map((part) => plex(500, part)),
    ...(['signs', 'letters'] as const).map((part) => naskh(400, part)),
  ],
  latin: [plex(700, 'latin')],
};

/** What every page of an edition shows besides: asked for before the page is laid out. */
export const preloaded: Record<Script, FontFile[]> = {
  arabic: [naskh(400, 'arabic'), plex(500, 'arabic')],
  latin: [naskh(400, 'latin'), plex(500, 'latin')],
};

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
  file: (part: 'arabic' | 'arabic-digits' | 'arabic-rest' | 'signs' | 'letters' | 'latin-rest') => FontFile,
): WebFace[] {
  return [
    { family, weight, file: file('arabic'), range: arabic },
    { family, weight, file: file('arabic-digits'), range: arabicDigits },
    { family, weight, file: file('arabic-rest'), range: arabicRest },
    { family, weight, file: file('signs'), range: signs },
    { family, weight, file: file('letters'), range: letters },
    { family, weight, file: file('latin-rest'), range: latinRest },
  ];
}
