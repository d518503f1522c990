import { type Confusions, confusions, type Takes } from './confusions.ts';

export interface Misspelling {
  /** Where the word stands, in UTF-16 units. */
  from: number;
  to: number;
  word: string;
  /** The word as it should be, with its particles. */
  right: string;
}

const articled = ['ال', 'وال', 'فال', 'بال', 'وبال', 'فبال', 'كال', 'وكال', 'لل', 'ولل', 'فلل'];
const particles = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل', 'فك', ...articled];

const taken: Readonly<Record<Takes, readonly string[]>> = {
  nothing: [''],
  conjunctions: ['', 'و', 'ف'],
  article: ['', 'و', ...articled],
  'article-always': articled,
  anything: particles,
};

/** The beginnings and endings that a confusion is met with. */
export function formsOf({ takes, endings = [''] }: Confusions): { before: string; after: string }[] {
  return taken[takes].flatMap((before) => endings.map((after) => ({ before, after })));
}

let table: Map<string, string> | undefined;

function buildTable(): Map<string, string> {
  const words = new Map<string, string>();
  for (const confusion of confusions) {
    for (const { before, after } of formsOf(confusion)) {
      for (const [wrong, right] of confusion.pairs) words.set(before + wrong + after, before + right + after);
    }
  }
  return words;
}

const phrases =
  /(?<![\p{L}\p{M}])(?<and>[وف]?)(?:[اأ]ن شاء الله|[إا]نشاء ?الله|انشالله|ان شاء)(?![\p{L}\p{M}])/gu;
const word = /(?<![\p{L}\p{M}\p{N}_@#])[\p{L}\p{M}\u0640]+(?![\p{L}\p{M}\p{N}_])/gu;
const tatweel = /\u0640/g;

/**
 * The common misspellings in a text of any length, in their order. A word with vowel marks is taken to be meant, save for
 * tanwin; handles and hashtags are not words.
 */
export function misspellingsIn(text: string): Misspelling[] {
  table ??= buildTable();
  const found: Misspelling[] = [];
  for (const { 0: phrase, index, groups } of text.matchAll(phrases)) {
    found.push(at(index, phrase, `${groups?.and ?? ''}إن شاء${phrase.endsWith('لله') ? ' الله' : ''}`));
  }
  for (const { 0: given, index } of text.matchAll(word)) {
    const right = table.get(given.replace(tatweel, ''));
    const inPhrase = found.some(({ from, to }) => from <= index && index < to);
    if (right !== undefined && !inPhrase) found.push(at(index, given, right));
  }
  return found.sort((a, b) => a.from - b.from);
}

function at(from: number, given: string, right: string): Misspelling {
  return { from, to: from + given.length, word: given, right };
}
