/** Characters in the words of CSS `unicode-range`: `U+20, U+621-63A`. */
export type Characters = string;

/** What Arabic news is written in, with the letters of foreign names (پ چ ژ ڤ ڥ ڨ گ ڭ) and the digits ٠–٩ and ۰–۹. */
export const arabic: Characters =
  'U+20, U+A0, U+609-60C, U+61B, U+61F, U+621-63A, U+640-655, U+660-66D, U+670-671, U+67E, U+686, U+698, ' +
  'U+6A4-6A5, U+6A8-6A9, U+6AD, U+6AF, U+6C6, U+6CC, U+6D5, U+6F0-6F9, U+200C-200F';

/** The rest of the script, for Persian, Urdu, Kurdish and quoted scripture: fetched by the pages that use it. */
export const arabicRest: Characters = without(
  'U+600-6FF, U+FD3E-FD3F, U+FDF2, U+FDFA-FDFC, U+FE80-FEFC',
  arabic,
);

/** Latin digits and the signs that stand in Arabic text, a small file of their own: « » and 0–9 are Latin glyphs. */
export const shared: Characters =
  'U+21-2F, U+30-3B, U+3D, U+40, U+5B, U+5D, U+5F, U+A7, U+AB, U+B0, U+BB, U+D7, U+2013-2014, U+2018-2019, ' +
  'U+201C-201D, U+2022, U+2026, U+2039-203A';

/** Everything that Western European languages are written in. */
export const latin: Characters =
  'U+20-7E, U+A0-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+2013-2014, U+2018-201A, ' +
  'U+201C-201E, U+2022, U+2026, U+2039-203A, U+20AC, U+2122, U+2212';

/** What is left to the Latin file of an Arabic family. */
export const latinLetters: Characters = without(without(latin, shared), arabic);

/** The characters of a range, one after the other. */
export function textOf(characters: Characters): string {
  return codesOf(characters)
    .map((code) => String.fromCodePoint(code))
    .join('');
}

function codesOf(characters: Characters): number[] {
  return characters.split(',').flatMap((part) => {
    const [from = '', to = from] = part.trim().replace('U+', '').split('-');
    const first = Number.parseInt(from, 16);
    return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, step) => first + step);
  });
}

function without(characters: Characters, other: Characters): Characters {
  const gone = new Set(codesOf(other));
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
