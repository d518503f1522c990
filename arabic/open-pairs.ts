const closers: Readonly<Record<string, string>> = {
  '«': '»',
  '‹': '›',
  '(': ')',
  '[': ']',
  '{': '}',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};
/** These open where a space stands before them, whichever way round they were typed. */
const quotes: Readonly<Record<string, string>> = { '"': '"', '“': '”', '”': '“', '„': '“' };
const mark = /[«»‹›()[\]{}\u2066-\u2069"“”„]/g;
const opening = /^[\s«‹([{\u2066-\u2068]?$/;

interface Pairs {
  /** The closing marks still owed, in the order of their openers. */
  owed: string[];
  /** Where closing marks stand that close nothing. */
  strays: Set<number>;
}

/** Each kind is paired by itself, for real text crosses them. */
function pairsOf(text: string): Pairs {
  const owed: string[] = [];
  const strays = new Set<number>();
  for (const { 0: found, index } of text.matchAll(mark)) {
    const closer = closers[found];
    const owedAt = owed.lastIndexOf(found);
    if (closer) owed.push(closer);
    else if (owedAt >= 0) owed.splice(owedAt, 1);
    else if (!quotes[found]) strays.add(index);
    else if (opening.test(text.charAt(index - 1))) owed.push(quotes[found]);
  }
  return { owed, strays };
}

/** The text without the » › ) ] } and PDI that close nothing in it. What is stray depends only on what stands before. */
export function dropStrayClosers(text: string): string {
  const { strays } = pairsOf(text);
  return strays.size === 0 ? text : text.replace(mark, (found, at: number) => (strays.has(at) ? '' : found));
}

/** The marks that close what a text leaves open, in their order: `»)` for «ذكر (أن «الوزير». */
export function owedClosers(text: string): string {
  return pairsOf(text).owed.reverse().join('');
}
