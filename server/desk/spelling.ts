import type { WordCount } from '#arabic/vocabulary.ts';
import { ownWords } from '#db/queries/dictionary.ts';
import { wordsOf } from '../search/words.ts';
import { store } from '../store.ts';

/** So many of the commonest words; rarer ones are worth little to a spell-check, and cost every editor who opens a page. */
const mostWords = 60_000;

/** What the spell-check of an edition goes by: the words that it printed, and the newsroom's own. */
export async function readSpelling(edition: string): Promise<{ words: WordCount[]; own: string[] }> {
  const { read } = await store();
  const { all } = await wordsOf(edition);
  const words = Array.from({ length: all.size }, (_, place): WordCount => {
    const [word, written] = [all.word(place), all.written(place)];
    return written === word ? [word, all.count(place)] : [word, all.count(place), written];
  });
  const commonest = words.length > mostWords ? words.sort((a, b) => b[1] - a[1]).slice(0, mostWords) : words;
  return { words: commonest, own: await ownWords(read) };
}
