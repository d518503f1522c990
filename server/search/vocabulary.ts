import { latinStem } from '#arabic/latin-stem.ts';
import { type Attested, bareForm, stem } from '#arabic/stem.ts';
import { wordAt } from '#arabic/tokens.ts';
import type { SearchState, VocabularyWord } from '#db/queries/vocabulary.ts';
import { codeOf } from './codes.ts';
import { WordTable } from './word-table.ts';

/** A word as the index holds it. */
export interface Analysed {
  stem: string;
  /** The stem's number, from 0 on, which only this vocabulary knows it by. */
  number: number;
  code: number;
}

export type VocabularyState = Pick<SearchState, 'version' | 'sample' | 'documents'>;

/** No vocabulary keeps more words: the commonest are kept. */
const mostWords = 120_000;
/** Words that are in no vocabulary are stemmed once too, and forgotten together when they are so many. */
const mostAnalysed = 400_000;

/**
 * The words of the newsroom, as they were counted at one time, and how these counts stem a word. What the index holds and
 * what is asked of it are stemmed by the same version, so that they always agree; a new version means a new index.
 */
export class Vocabulary {
  readonly version: number;
  /** How many documents it was counted over. */
  readonly sample: number;
  /** How many documents the index had when it was last looked at: what is rare is told by it, and it need not be exact. */
  documents: number;
  /** Folded word → how many of these documents hold it. For suggestions and completion, too. */
  readonly words: ReadonlyMap<string, number>;
  readonly #bare = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly #numbers = new Map<string, number>();
  #nextNumber = 0;
  readonly #analysed = new WordTable<Analysed>();
  readonly #analysedEnglish = new WordTable<Analysed>();

  constructor({ version, sample, documents }: VocabularyState, words: Iterable<VocabularyWord>) {
    this.version = version;
    this.sample = sample;
    this.documents = documents;
    const counts = new Map<string, number>();
    for (const { word, documents, stem } of words) {
      counts.set(word, documents);
      add(this.#bare, bareForm(word), documents);
      add(this.#stems, stem, documents);
      this.#analysed.set(word, this.#analysedAs(word, stem));
    }
    this.words = counts;
  }

  /**
   * A folded word, or the one that stands so in a text, and its stem. Latin words are stemmed in English editions and left
   * as they are in others.
   */
  analyse(text: string, edition: string, from = 0, to: number = text.length): Analysed {
    const known = edition.startsWith('en') ? this.#analysedEnglish : this.#analysed;
    const found = known.get(text, from, to);
    if (found) return found;
    if (known.size > mostAnalysed) this.#forget();
    const word = wordAt(text, from, to);
    const analysed = this.#analysedAs(word, this.#stem(word, edition));
    known.set(word, analysed);
    return analysed;
  }

  /** About how many of so many documents hold a stem; words that the vocabulary has never seen are rare. */
  documentsWith(stem: string, documents: number): number {
    const share = (this.#stems.get(stem) ?? 0) / Math.max(1, this.sample);
    return Math.min(documents, share * documents);
  }

  /** The same for a word as it is written. */
  documentsWithWord(word: string, documents: number): number {
    return ((this.words.get(word) ?? 0) * documents) / Math.max(1, this.sample);
  }

  /** Both tables, which share the numbers of stems. */
  #forget(): void {
    this.#analysed.clear();
    this.#analysedEnglish.clear();
    this.#numbers.clear();
  }

  #analysedAs(word: string, stem: string): Analysed {
    let number = this.#numbers.get(stem);
    if (number === undefined) {
      // Never given twice, also after the others were forgotten: a text may be half read then.
      number = this.#nextNumber++;
      this.#numbers.set(stem, number);
    }
    return { stem, number, code: codeOf(word, stem) };
  }

  #stem(word: string, edition: string): string {
    if (edition.startsWith('en')) {
      const latin = latinStem(word, (one) => this.words.get(one) ?? 0);
      if (latin !== word) return latin;
    }
    return stem(word, this.#attested);
  }

  readonly #attested: Attested = (bare) => this.#bare.get(bare) ?? 0;
}

/** The words of a new vocabulary: the commonest of those that were counted, with their stems by these counts. */
export function vocabularyFrom(counts: ReadonlyMap<string, number>): VocabularyWord[] {
  const kept = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, mostWords);
  const bare = new Map<string, number>();
  for (const [word, documents] of kept) add(bare, bareForm(word), documents);
  return kept.map(([word, documents]) => ({
    word,
    documents,
    stem: stem(word, (one) => bare.get(one) ?? 0),
  }));
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
