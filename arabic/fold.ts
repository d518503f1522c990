/**
 * Spelling folded for searching: what readers type and what was printed meet in one form.
 *
 * The rules: NFKC; lower case; vowel marks, tatweel, zero-width characters and bidi controls go; Arabic and Persian
 * digits become ASCII; آأإٱ→ا, ىیې→ي, ةہۀە→ه, کڪ→ك. To these the rarer sisters of the same letters are added (ٲٳ, ۂۃھ),
 * which come from Urdu and Kurdish keyboards. Hamza on و and ي stays: only stems drop it.
 */

const letters: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'اآأإٱٲٳ',
    'يىیې',
    'هةہۂۃۀەھ',
    'كکڪ',
    '0٠۰',
    '1١۱',
    '2٢۲',
    '3٣۳',
    '4٤۴',
    '5٥۵',
    '6٦۶',
    '7٧۷',
    '8٨۸',
    '9٩۹',
  ].flatMap(([to = '', ...from]) => from.map((letter) => [letter, to])),
);
const foldedLetters = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/** Presentation forms of lone vowel marks: NFKC makes a space of each, which would break a word in two. */
const loneMarkForms = /[\uFC5E-\uFC63\uFCF2-\uFCF4\uFE70-\uFE7F]/g;

/** Vowel and Quranic marks, tatweel, then what has no width: soft hyphen, joiners, bidi controls, variation selectors. */
const unseen =
  /[[\p{M}&&\p{Script_Extensions=Arabic}]\u06E5\u06E6\u0640\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]/gv;

/** The rules as they read. The last NFC is for a base and an accent that met when what stood between them went. */
function foldByRule(text: string): string {
  return text
    .replace(loneMarkForms, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(unseen, '')
    .replace(foldedLetters, (letter) => letters[letter] ?? letter)
    .normalize('NFC');
}

const space = 0x20;
/** Below this lie Latin, Greek, Cyrillic, Hebrew, Arabic and the punctuation: nearly all of a newsroom's characters. */
const tableSize = 0x2100;
const needsRule = 0xffff;

/** What each code unit becomes where that does not depend on its neighbours: 0 for nothing, or `needsRule`. */
function buildTable(): Uint16Array {
  return Uint16Array.from({ length: tableSize }, (_, code) => {
    const character = String.fromCharCode(code);
    const folded = foldByRule(character);
    // NUL would read as a deletion; accents, Hangul jamo and the capital sigma look at what stands beside them.
    const dependsOnOthers =
      code === 0 || /[[\p{M}--\p{Script_Extensions=Arabic}]\u0653-\u0655\u1100-\u11FFΣ]/v.test(character);
    return dependsOnOthers || folded.length > 1 ? needsRule : folded === '' ? 0 : folded.charCodeAt(0);
  });
}

let table: Uint16Array | undefined;
let buffer = new Uint16Array(4096);
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** The decoder is the fastest way out of a buffer; for a headline or a word its call costs more than it saves. */
function textOf(units: Uint16Array): string {
  return units.length < 256
    ? String.fromCharCode.apply(null, units as unknown as number[])
    : utf16.decode(units);
}

/**
 * Folds a text for searching; idempotent. Text of any length, in any script; a lone surrogate stays as it is.
 *
 * Import folds every body, so plain text runs through a table, and only a word with a character that the table cannot
 * judge alone (an accent, a presentation form, an emoji) is folded by rule. A space parts what NFKC may combine.
 */
export function fold(text: string): string {
  table ??= buildTable();
  if (buffer.length < text.length) buffer = new Uint16Array(text.length * 2);
  let folded = '';
  let written = 0;
  let word = 0;
  let writtenBeforeWord = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const unit = code < tableSize ? (table[code] ?? needsRule) : needsRule;
    if (unit === needsRule) {
      const next = text.indexOf(' ', at);
      const end = next < 0 ? text.length : next;
      folded += textOf(buffer.subarray(0, writtenBeforeWord)) + foldByRule(text.slice(word, end));
      written = writtenBeforeWord = 0;
      word = end;
      at = end - 1;
    } else if (unit !== 0) {
      buffer[written++] = unit;
      if (code === space) {
        word = at + 1;
        writtenBeforeWord = written;
      }
    }
  }
  return folded + textOf(buffer.subarray(0, written));
}
