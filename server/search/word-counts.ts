import { fold } from '#arabic/fold.ts';
import { eachSpacedWord, spaced, wordAt } from '#arabic/tokens.ts';
import { factsOfBody } from '#editorial/body/body-facts.ts';
import type { Searched } from './stemmed-article.ts';
import { WordTable } from './word-table.ts';

interface Counted {
  word: string;
  articles: number;
  /** The number of the last article that it was met in. */
  metIn: number;
}

/** Counts in how many articles each word stands. */
export class WordCounts {
  readonly #table = new WordTable<Counted>();
  readonly #all: Counted[] = [];
  #articles = 0;

  /** @param counted words that have been counted before, with their counts */
  constructor(counted: Iterable<readonly [string, number]> = []) {
    for (const [word, articles] of counted) this.#keep({ word, articles, metIn: 0 });
  }

  /** Counts the words of an article, each once. */
  add({ headline, standfirst, body }: Searched): void {
    this.#articles += 1;
    this.#addText(spaced(fold(headline)));
    this.#addText(spaced(fold(standfirst)));
    this.#addText(factsOfBody(body).searchText);
  }

  /** Folded word → how many articles hold it. */
  counts(): Map<string, number> {
    return new Map(this.#all.map(({ word, articles }) => [word, articles]));
  }

  #addText(text: string): void {
    eachSpacedWord(text, (from, to) => {
      const known = this.#table.get(text, from, to);
      if (!known) this.#keep({ word: wordAt(text, from, to), articles: 1, metIn: this.#articles });
      else if (known.metIn !== this.#articles) {
        known.metIn = this.#articles;
        known.articles += 1;
      }
    });
  }

  #keep(counted: Counted): void {
    this.#table.set(counted.word, counted);
    this.#all.push(counted);
  }
}
