import { fold } from './fold.ts';
import { headlinePhrases } from './phrases.ts';
import { tokens } from './tokens.ts';
import { Vocabulary, type WordCount } from './vocabulary.ts';

/** The words of articles as an index counts them: each with the number of articles that hold it. */
export function countWords(articles: readonly { title: string; body: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { title, body } of articles) {
    for (const word of new Set(tokens(fold(`${title} ${body}`))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** What search is completed from: the words of articles, written as headlines write them, and the headlines' phrases. */
export function completionSource(articles: readonly { title: string; body: string }[]) {
  const headlines = headlinePhrases(articles.map(({ title }) => title));
  const written = new Map(headlines.map(([word, , spelling]) => [word, spelling]));
  const counted = [...countWords(articles)].map(
    ([word, count]): WordCount => [word, count, written.get(word)],
  );
  return { words: new Vocabulary(counted), phrases: new Vocabulary(headlines) };
}

const fronts = ['', 'و', 'ب', 'ل', 'ف', 'ك', 'وب', 'ول'];
const ends = ['', 'ه', 'ها', 'هم', 'نا', 'ات', 'ين', 'يه'];

/** So many different words as a hundred thousand articles hold, made as Arabic makes them: with particles and endings. */
export function manyWords(counts: ReadonlyMap<string, number>, wanted: number): Map<string, number> {
  const many = new Map<string, number>();
  for (const end of ends) {
    for (const front of fronts) {
      for (const [word, count] of counts) {
        if (many.size >= wanted) return many;
        const made = front + word + end;
        if (!many.has(made)) many.set(made, made === word ? count : 2 + (count >> 4));
      }
    }
  }
  return many;
}
