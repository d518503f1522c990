/** Words a minute, silent reading of non-fiction: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047. */
const wordsPerMinute = { arabic: 181, english: 238 } as const;

const tableSize = 0x2100;
const between = 0;
const inWord = 1;
const joining = 2;

const letter = /[\p{L}\p{N}\p{M}]/u;
/** What keeps a word one while it stands inside: hyphens, apostrophes, points and colons of figures, what has no width. */
const joiner = /[-.,:/'’@_&٫٬\u00AD\u061C\u2010\u2011\u200B-\u200F\u202A-\u202E\u2060-\u206F]/;

function classOf(character: string): number {
  return letter.test(character) ? inWord : joiner.test(character) ? joining : between;
}

let table: Uint8Array | undefined;

/**
 * How many words a reader meets: runs of letters, marks and digits, in any script, where «3-2», «12.5», «don't» and an
 * address are one each. Raw or folded text.
 */
export function countWords(text: string): number {
  table ??= Uint8Array.from({ length: tableSize }, (_, code) => classOf(String.fromCharCode(code)));
  let count = 0;
  let open = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let kind = table[code];
    if (kind === undefined) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? code);
      at += character.length - 1;
      kind = classOf(character);
    }
    if (kind === between) open = false;
    else if (kind === inWord && !open) {
      open = true;
      count++;
    }
  }
  return count;
}

/**
 * Whole minutes to read so many words, at least 1, to the nearest: 181 words a minute, in an English edition 238.
 * `locale` is a BCP-47 tag.
 */
export function readingMinutes(words: number, locale = 'ar'): number {
  const pace = /^en\b/i.test(locale) ? wordsPerMinute.english : wordsPerMinute.arabic;
  return Math.max(1, Math.round(words / pace));
}
