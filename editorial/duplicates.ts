import { fold } from '#arabic/fold.ts';
import { bareForm, stem } from '#arabic/stem.ts';
import { tokens } from '#arabic/tokens.ts';

/**
 * Names that are likely the same thing written twice: alike when folded, with or without the article, in the singular
 * and the plural. The names themselves are the evidence by which words are stemmed.
 * @returns groups of two and more, in the order of the names
 */
export function likelyDuplicates<Named extends { name: string }>(named: readonly Named[]): Named[][] {
  const words = named.map(({ name }) => tokens(fold(name)));
  const counts = new Map<string, number>();
  for (const word of new Set(words.flat())) counts.set(bareForm(word), 1);
  const attested = (word: string) => counts.get(word) ?? 0;
  const stems = new Map([...new Set(words.flat())].map((word) => [word, stem(word, attested)]));
  const groups = new Map<string, Named[]>();
  for (const [at, one] of named.entries()) {
    const key = (words[at] ?? []).map((word) => stems.get(word)).join(' ');
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
