/** The article as it is written onto the front of a word, behind particles too; the longest come first. */
export const articles = ['وبال', 'وكال', 'فبال', 'ولل', 'فلل', 'وال', 'بال', 'كال', 'فال', 'لل', 'ال'];
/** The particles that are written onto the front of a word without it. */
const alone = ['وب', 'ول', 'وك', 'فب', 'فل', 'و', 'ف', 'ب', 'ل', 'ك'];
const fewestLetters = 3;

/** Whether the front of a word has the article in it, seen or not: «لل» is «ل» and «ال». */
export function isArticle(front: string): boolean {
  return articles.includes(front);
}

/** A word taken apart: `front + rest` is the word. */
export interface Parted {
  front: string;
  rest: string;
}

/**
 * The ways in which a folded word may be a particle, the article or both before another word of three letters or more.
 * Letters alone cannot tell «وزير» from «و» and «زير»: the caller asks whether there is such a word.
 */
export function partings(word: string): Parted[] {
  return [...articles, ...alone]
    .filter((front) => word.length >= front.length + fewestLetters && word.startsWith(front))
    .map((front) => ({ front, rest: word.slice(front.length) }));
}
