import { fold } from '#arabic/fold.ts';
import {
  type TellingWord,
  tellingWords,
  type WeighedText,
  type WordEvidence,
} from '#arabic/telling-words.ts';
import { spaced, spacedWords } from '#arabic/tokens.ts';
import { holdersTo, type RelatedFound, type RelatedQuery } from '#db/search-index.ts';
import { factsOfBody } from '#editorial/body/body-facts.ts';
import type { Searchable } from './document.ts';
import { fieldWeights } from './likeness.ts';
import type { Vocabulary } from './vocabulary.ts';

/** So many words find other articles; so many tell what an article is about, and judge what was found. */
const mostFinding = 16;
const mostTelling = 120;

/** The words of an article, and which of them tell what it is about. */
export class ArticleWords {
  readonly #edition: string;
  readonly #texts: WeighedText[];

  constructor({ edition, content: { headline, standfirst, body } }: Searchable) {
    const texts = [spaced(fold(headline)), spaced(fold(standfirst)), factsOfBody(body).searchText];
    this.#edition = edition;
    this.#texts = texts.map((text, n) => ({ words: spacedWords(text), weight: fieldWeights[n] ?? 1 }));
  }

  /** The words to look for, by what the vocabulary knows of them. */
  toFind(vocabulary: Vocabulary): RelatedQuery['words'] {
    const counted = (stem: string) => vocabulary.documentsWith(stem, vocabulary.sample);
    return this.#telling(vocabulary, counted, mostFinding).map((word) => {
      return { ...word, share: vocabulary.documentsWith(word.stem, 1) };
    });
  }

  /**
   * The words to judge by. How many documents hold those that were looked for has been seen meanwhile, the article among
   * them. Of others that the vocabulary has never seen nothing is known.
   */
  toJudge(
    vocabulary: Vocabulary,
    asked: RelatedQuery['words'],
    { documents, holders }: RelatedFound,
  ): TellingWord[] {
    const counted = (stem: string) => vocabulary.documentsWith(stem, documents);
    const seen = new Map(
      asked.map(({ stem }, n) => {
        const estimate = counted(stem);
        return [stem, estimate > holdersTo ? estimate : 1 + (holders[n] ?? 0)];
      }),
    );
    const documentsWith = (stem: string) => seen.get(stem) ?? (counted(stem) || undefined);
    return this.#telling(vocabulary, documentsWith, mostTelling);
  }

  #telling(
    vocabulary: Vocabulary,
    documentsWith: WordEvidence['documentsWith'],
    most: number,
  ): TellingWord[] {
    const stemOf = (word: string) => vocabulary.analyse(word, this.#edition).stem;
    return tellingWords(this.#texts, { stemOf, documentsWith }, most);
  }
}
