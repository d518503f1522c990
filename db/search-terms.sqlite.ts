/** Never in a folded word, and a letter to the tokenizer. */
const mark = 'ـ';

/** Stems, each made the edition's own, parted by spaces. */
export function withEdition(stems: Iterable<string>, edition: string): string {
  const all = [...stems].join(`${mark}${edition} `);
  return all === '' ? '' : `${all}${mark}${edition}`;
}

/** Words of one phrase, quoted, so that nothing a reader types is read as FTS5's own syntax. */
export function quoted(words: string[]): string {
  return `"${words.join(' ').replaceAll('"', '""')}"`;
}

/** Found nowhere. */
export const nothing = `"${mark}"`;
