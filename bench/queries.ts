import { isParticle } from '#arabic/particles.ts';
import type { Corpus } from './corpus.ts';
import { Random } from './random.ts';

/** What readers might look for: by turns one word and two that stand beside each other in the corpus; none twice. */
export function makeQueries({ words }: Corpus, count: number, seed: number): string[] {
  const random = new Random(seed);
  const queries = new Set<string>();
  while (queries.size < count) {
    const at = random.between(0, words.length - 2);
    const query = words.slice(at, at + 1 + (queries.size % 2));
    if (query.every((word) => /^\p{L}{3,}$/u.test(word) && !isParticle(word))) queries.add(query.join(' '));
  }
  return [...queries];
}
