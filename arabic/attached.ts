/** What is written onto the front of a word: the article, and particles before it or alone. The longest come first. */
const withArticle = ['وبال', 'وكال', 'فبال', 'ولل', 'فلل', 'وال', 'بال', 'كال', 'فال', 'لل', 'ال'];
const alone = ['وب', 'ول', 'وك', 'فب', 'فل', 'و', 'ف', 'ب', 'ل', 'ك'];
const fewestLetters = 3;

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
  return [...withArticle, ...alone]
    .filter((front) => word.length >= front.length + fewestLetters && word.startsWith(front))
    .map((front) => ({ front, rest: word.slice(front.length) }));
}

/** A folded word without «ال», which people leave out; and without the particle before it, if there is one. */
export function withoutArticle(word: string): string {
  const front = withArticle.find((front) => word.startsWith(front) && word.length >= front.length + 2);
  return front === undefined ? word : word.slice(front.length);
}
