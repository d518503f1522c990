/** Characters in the words of CSS `unicode-range`: `U+20, U+621-63A`. */
export type Characters = string;

/**
 * What Arabic news is written in, with the letters of foreign names (پ چ ژ ڤ ڨ گ ڭ). A letter that joins must be here:
 * browsers other than Chromium break a word where its font changes.
 */
export const arabic: Characters =
  'U+20, U+A0, U+60C, U+61B, U+61F, U+621-63A, U+640-652, U+670, U+67E, U+686, U+698, U+6A4, U+6A8, U+6AD, U+6AF, ' +
  'U+200C-200F';

/** The digits ٠–٩ and their signs, for editions and readers that count in them. */
export const arabicDigits: Characters = 'U+660-66C';

/** The rest of the script, for Persian, Urdu, Kurdish and quoted scripture: fetched by the pages that use it. */
export const arabicRest: Characters = without(
  'U+600-6FF, U+FD3E-FD3F, U+FDF2, U+FDFA-FDFC, U+FE80-FEFC',
  arabic,
  arabicDigits,
);

/**
 * Latin digits and the signs that stand in Arabic text: « » and 0–9 are glyphs of the Latin file, and so are the @ # _
 * of posts that are quoted.
 */
export const signs: Characters =
  'U+21-23, U+25, U+27-29, U+2B-2F, U+30-3A, U+40, U+5F, U+AB, U+B0, U+B7, U+BB, U+2013-2014, U+201C-201D, U+2026, ' +
  'U+2039-203A, U+2212';

/** The letters of the Latin names and words in Arabic text. */
export const letters: Characters = 'U+41-5A, U+61-7A';

/** Everything that Western European languages are written in. */
export const latin: Characters =
  'U+20-7E, U+A0-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+2013-2014, U+2018-201A, ' +
  'U+201C-201E, U+2022, U+2026, U+2039-203A, U+20AC, U+2122, U+2212';

/**
 * What is left of it to an Arabic family: accents, currencies, the signs of addresses. The © of every footer is left to
 * the reader's own fonts: it would have all of this fetched.
 */
export const latinRest: Characters = without(latin, signs, letters, arabic, 'U+A9');

/** The characters of a range, one after the other. */
export function textOf(characters: Characters): string {
  return codesOf(characters)
    .map((code) => String.fromCodePoint(code))
    .join('');
}

/** The characters that texts are written in, as a range. */
export function charactersIn(text: string): Characters {
  return [...new Set(text)].map((character) => unicode(character.codePointAt(0) ?? 0)).join(', ');
}

function codesOf(characters: Characters): number[] {
  return characters.split(',').flatMap((part) => {
    const [from = '', to = from] = part.trim().replace('U+', '').split('-');
    const first = Number.parseInt(from, 16);
    return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, step) => first + step);
  });
}

function without(characters: Characters, ...others: Characters[]): Characters {
  const gone = new Set(others.flatMap(codesOf));
  const runs: { from: number; to: number }[] = [];
  for (const code of codesOf(characters)) {
    if (gone.has(code)) continue;
    const last = runs.at(-1);
    if (last?.to === code - 1) last.to = code;
    else runs.push({ from: code, to: code });
  }
  return runs.map(({ from, to }) => (from === to ? unicode(from) : `${unicode(from)}-${hex(to)}`)).join(', ');
}

function unicode(code: number): string {
  return `U+${hex(code)}`;
}

function hex(code: number): string {
  return code.toString(16).toUpperCase();
}
