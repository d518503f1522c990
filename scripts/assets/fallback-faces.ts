import type { Characters } from './characters.ts';

/**
 * The average advance of a character, in thousandths of an em: `arabic` over 223,000 characters of news shaped by
 * HarfBuzz, `signs` over the Latin digits and punctuation of the same news, `latin` over English prose. Arial's and
 * Tahoma's are sums over their published tables of widths by presentation form (a way that agrees with HarfBuzz on DejaVu
 * to .005 %). Fonts whose advances are not known, Segoe UI and Geeza Pro among them, are left to the browser: where
 * they are, Arial and Tahoma are as well.
 */
const advances = {
  'Plex 500': { arabic: 400.4, signs: 488.9, latin: 464.2 },
  'Plex 700': { arabic: 416, signs: 500.8, latin: 476.8 },
  'Naskh 400': { arabic: 377.1, signs: 442.2, latin: 478.5 },
  'Naskh 700': { arabic: 390.3, signs: 467.8, latin: 508.7 },
  'Noto Naskh Arabic': { arabic: 377.1 },
  'Noto Naskh Arabic Bold': { arabic: 390.3 },
  Arial: { arabic: 344.9, signs: 448.9, latin: 451.1 },
  'Arial Bold': { arabic: 353, signs: 466.7, latin: 486.3 },
  Tahoma: { arabic: 444 },
  'Tahoma Bold': { arabic: 503.6 },
  'Times New Roman': { signs: 420.9, latin: 406.1 },
  'Times New Roman Bold': { signs: 441.1, latin: 433.4 },
  'DejaVu Sans': { arabic: 447.9, signs: 514, latin: 513.1 },
  'DejaVu Sans Bold': { arabic: 533.8, signs: 575.1, latin: 579.9 },
  'DejaVu Serif': { signs: 516.5, latin: 520.5 },
  'DejaVu Serif Bold': { signs: 569.9, latin: 573.6 },
} satisfies Record<string, Partial<Record<Script, number>>>;

type Script = 'arabic' | 'signs' | 'latin';
type Font = keyof typeof advances;

/** Fonts of the same advances under another name, for Latin letters: of Arabic they have nothing but the space. */
const latinTwins: Partial<Record<Font, string>> = {
  Arial: 'Liberation Sans',
  'Arial Bold': 'Liberation Sans Bold',
  'Times New Roman': 'Liberation Serif',
  'Times New Roman Bold': 'Liberation Serif Bold',
};

/** Wide and short: what a font of the machine has not got goes on to the next. */
const arabicScript: Characters = 'U+20,U+A0,U+600-8FF,U+200C-200F,U+FB50-FEFF';
const latinSigns: Characters = 'U+21-9F,U+A1-2FF,U+2010-22FF';
const latinScript: Characters = 'U+20-2FF,U+2010-22FF';

interface Stand {
  family: string;
  weight: number;
  /** The web font that is stood in for. */
  font: Font;
  ascent: number;
  descent: number;
  /** The fonts that may be on the machine, the best first. */
  locals: Font[];
  latinLocals: Font[];
}

const plex = { family: 'Plex', ascent: 1085, descent: 415 };
const naskh = { family: 'Naskh', ascent: 1069, descent: 634 };

const stands: Stand[] = [
  {
    ...plex,
    weight: 500,
    font: 'Plex 500',
    locals: ['Tahoma', 'Arial', 'Noto Naskh Arabic', 'DejaVu Sans'],
    latinLocals: ['Arial', 'DejaVu Sans'],
  },
  {
    ...plex,
    weight: 700,
    font: 'Plex 700',
    locals: ['Tahoma Bold', 'Arial Bold', 'Noto Naskh Arabic Bold', 'DejaVu Sans Bold'],
    latinLocals: ['Arial Bold', 'DejaVu Sans Bold'],
  },
  {
    ...naskh,
    weight: 400,
    font: 'Naskh 400',
    locals: ['Noto Naskh Arabic', 'Arial', 'Tahoma', 'DejaVu Sans'],
    latinLocals: ['Times New Roman', 'DejaVu Serif'],
  },
  {
    ...naskh,
    weight: 700,
    font: 'Naskh 700',
    locals: ['Noto Naskh Arabic Bold', 'Arial Bold', 'Tahoma Bold', 'DejaVu Sans Bold'],
    latinLocals: ['Times New Roman Bold', 'DejaVu Serif Bold'],
  },
];

/**
 * Faces over fonts of the reader's own machine, stretched to the measure of ours, so that nothing moves when ours
 * arrive. The rules of one family each hold one font; a browser passes over those that it has not got.
 */
export function fallbackCss(): string {
  return stands
    .flatMap((stand) => {
      const arabicFamily = stand.family === 'Plex' ? 'Plex Arabic Fallback' : 'Naskh Fallback';
      return [
        ...faces(stand, arabicFamily, stand.locals, 'arabic', arabicScript),
        ...faces(stand, arabicFamily, stand.latinLocals, 'signs', latinSigns),
        ...faces(stand, `${stand.family} Latin Fallback`, stand.latinLocals, 'latin', latinScript),
      ];
    })
    .join('');
}

/** Among rules over the same characters the last one wins, so the best font comes last. */
function faces(stand: Stand, family: string, locals: Font[], script: Script, range: Characters): string[] {
  return locals.toReversed().map((local) => {
    const ratio = advanceOf(stand.font, script) / advanceOf(local, script);
    const names = script === 'arabic' ? [local] : [local, latinTwins[local]].filter(Boolean);
    const source = names.map((name) => `local('${name}')`);
    return (
      `@font-face{font-family:'${family}';font-style:normal;font-weight:${stand.weight};src:${source};` +
      `size-adjust:${percent(ratio)};ascent-override:${percent(stand.ascent / 1000 / ratio)};` +
      `descent-override:${percent(stand.descent / 1000 / ratio)};line-gap-override:0%;` +
      `unicode-range:${range}}`
    );
  });
}

function advanceOf(font: Font, script: Script): number {
  const advance = (advances[font] as Partial<Record<Script, number>>)[script];
  if (!advance) throw new Error(`No advance of ${font} for ${script} is known`);
  return advance;
}

function percent(ratio: number): string {
  return `${Number((ratio * 100).toFixed(2))}%`;
}
