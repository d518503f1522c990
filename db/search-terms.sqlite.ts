/** Never in a folded word, and a letter to the tokenizer. */
const mark = 'ـ';

/** Stems parted by spaces, each made the edition's own. */
export function withEdition(stems: string, edition: string): string {
  return stems === '' ? '' : `${stems.replaceAll(' ', `${mark}${edition} `)}${mark}${edition}`;
}

/** Words of one phrase, quoted, so that nothing a reader types is read as FTS5's own syntax. */
export function quoted(words: string[]): string {
  return `"${words.join(' ').replaceAll('"', '""')}"`;
}

/** Found nowhere. */
export const nothing = `"${mark}"`;
