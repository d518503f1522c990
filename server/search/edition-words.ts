import type { CompletionSource } from '#arabic/completions.ts';
import { scriptOf } from '#arabic/direction.ts';
import { fold } from '#arabic/fold.ts';
import { headlinePhrases } from '#arabic/phrases.ts';
import { tokens } from '#arabic/tokens.ts';
import { Vocabulary, type WordCount } from '#arabic/vocabulary.ts';
import type { Reader } from '#db/doors.ts';
import { inBatches } from '#db/queries/batches.ts';
import { newestHeadlines, newestIds, textsOf } from '#db/queries/written.ts';
import { plainText } from '#editorial/body/plain-text.ts';
import { editionFormats, isEdition } from '#messages/editions.ts';
import { gatherNames } from './names-in-use.ts';
import { Spellings } from './spellings.ts';
import type { Vocabulary as NewsroomVocabulary } from './vocabulary.ts';
import type { WorkTime } from './work-time.ts';

/** What an edition's readers are offered words from. */
export interface EditionWords {
  /** Every word that may have been meant. What is taken from here is searched for before it is offered. */
  all: Vocabulary;
  /** For completion, which is offered unsearched: nothing that is not in print now, in the spelling that is. */
  completion: CompletionSource;
}

/** Spellings are learnt from so many of the newest articles, phrases from so many headlines: this bounds the memory. */
const mostArticles = 2000;
const mostHeadlines = 8000;
const mostWords = 100_000;
/** So many articles, or twenty times as many headlines, at a time: readers are answered in between. */
const atOnce = 20;
/** The name of a section, topic or author is worth as much as so many headlines that say it. */
const nameWeight = 5;

/**
 * Gathers the words of an edition, in the background of a running server.
 * @param vocabulary of the whole newsroom
 */
export async function wordsOfEdition(
  read: Reader,
  edition: string,
  vocabulary: NewsroomVocabulary,
  time: WorkTime,
): Promise<EditionWords> {
  const counts = vocabulary.words;
  const spellings = new Spellings();
  for (const ids of inBatches(await newestIds(read, edition, mostArticles), atOnce)) {
    for (const { headline, standfirst, body } of await textsOf(read, ids)) {
      spellings.add([headline, standfirst, plainText(body)]);
    }
    await time.giveWay();
  }
  const printed = wordCounts(spellings, counts);
  const names = (await gatherNames(read, edition, vocabulary, time)).map(({ name }) => name);
  for (const name of names) spellings.add([name]);
  const words = new Vocabulary(wordCounts(spellings, counts));
  await time.giveWay();
  const phrases = new Vocabulary(await phrasesOf(read, edition, names, time));
  const known = new Set(printed.map(([word]) => word));
  const older = [...counts].filter(([word]) => !known.has(word) && isOfScript(word, edition));
  return { all: new Vocabulary([...printed, ...older]), completion: { words, phrases } };
}

function wordCounts(spellings: Spellings, counts: ReadonlyMap<string, number>): WordCount[] {
  return [...spellings.words()]
    .map(([word, { written, articles }]): WordCount => [word, counts.get(word) ?? articles, written])
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostWords);
}

async function phrasesOf(
  read: Reader,
  edition: string,
  names: string[],
  time: WorkTime,
): Promise<WordCount[]> {
  const phrases = names.map((name): WordCount => [tokens(fold(name)).join(' '), nameWeight, name]);
  for (const headlines of inBatches(await newestHeadlines(read, edition, mostHeadlines), atOnce * 20)) {
    phrases.push(...headlinePhrases(headlines));
    await time.giveWay();
  }
  return phrases;
}

/** All editions share one vocabulary; of words that the edition's newest articles do not hold, those in its own letters. */
function isOfScript(word: string, edition: string): boolean {
  const own = isEdition(edition) && editionFormats[edition].dir === 'rtl' ? 'arab' : 'latn';
  return scriptOf(word) === own;
}
