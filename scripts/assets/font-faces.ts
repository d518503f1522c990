import { arabic, arabicRest, type Characters, latin, latinLetters, shared } from './characters.ts';
import { type FontFile, naskh, plex } from './font-files.ts';

/** One `@font-face` rule over a file of ours. */
export interface WebFace {
  family: string;
  weight: string;
  file: FontFile;
  range: Characters;
}

/**
 * The faces of the portal. An Arabic family takes its space from the Arabic file and a Latin one from the Latin file, so
 * that neither edition fetches the other's letters for a space between words.
 */
export const webFaces: WebFace[] = [
  ...arabicFamily('Plex Arabic', '500', (part) => plex(500, part)),
  ...arabicFamily('Plex Arabic', '700', (part) => plex(700, part)),
  ...arabicFamily('Naskh', '400 700', naskh),
  { family: 'Plex Latin', weight: '500', file: plex(500, 'latin'), range: latin },
  { family: 'Plex Latin', weight: '700', file: plex(700, 'latin'), range: latin },
  { family: 'Naskh Latin', weight: '400 700', file: naskh('latin'), range: latin },
];

/** What every page of an Arabic, and of a Latin, edition shows at once. */
export const preloaded = {
  arabic: [plex(700, 'arabic'), naskh('arabic')],
  latin: [plex(700, 'latin'), naskh('latin')],
};

/** The rules for browsers; `address` says where a file lies. */
export function webFaceCss(address: (file: FontFile) => string): string {
  return webFaces
    .map(
      ({ family, weight, file, range }) =>
        `@font-face{font-family:'${family}';font-style:normal;font-weight:${weight};font-display:${displayOf(file, weight)};` +
        `src:url(${address(file)})format('woff2');unicode-range:${range.replaceAll(' ', '')}}`,
    )
    .join('');
}

/** A preloaded headline face that is late stays away until the next page: it would break lines that are being read. */
function displayOf(file: FontFile, weight: string): 'optional' | 'swap' {
  const isPreloaded = [...preloaded.arabic, ...preloaded.latin].some(({ name }) => name === file.name);
  return weight === '700' && isPreloaded ? 'optional' : 'swap';
}

function arabicFamily(
  family: string,
  weight: string,
  file: (part: 'arabic' | 'arabic-rest' | 'shared' | 'latin') => FontFile,
): WebFace[] {
  return [
    { family, weight, file: file('arabic'), range: arabic },
    { family, weight, file: file('arabic-rest'), range: arabicRest },
    { family, weight, file: file('shared'), range: shared },
    { family, weight, file: file('latin'), range: latinLetters },
  ];
}
