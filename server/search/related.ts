import type { TellingWord } from '#arabic/telling-words.ts';
import { listOf } from '#db/queries/listings.ts';
import { searchIndex } from '#db/search.ts';
import type { RelatedFound } from '#db/search-index.ts';
import { chooseRelated, type RelatedCandidate } from '#editorial/related.ts';
import type { Told } from '#editorial/same-story.ts';
import { store } from '../store.ts';
import { ArticleWords } from './article-words.ts';
import { vocabularyInForce } from './current.ts';
import { type Searchable, searchDocumentOf } from './document.ts';
import { codesIn, type DocumentCodes } from './document-codes.ts';
import { likenessTo } from './likeness.ts';

/** A published article, as far as others are found by it. */
export type RelatedTo = Searchable & {
  publishedAt: Date;
  content: Searchable['content'] & { pair: string | null; topicIds: string[] };
};

/** So many that hold the most of its words are judged by all they say. */
const mostJudged = 50;

/**
 * The articles of its edition that a reader of one wants next, the most related first: one statement, and those that load
 * a vocabulary when there is a new one.
 */
export async function relatedTo(article: RelatedTo, most: number): Promise<RelatedCandidate[]> {
  const { read } = await store();
  const index = await searchIndex();
  const { id, edition, publishedAt, content } = article;
  const own = new ArticleWords(article);
  let vocabulary = await vocabularyInForce(read);
  for (;;) {
    const words = own.toFind(vocabulary);
    const found = await index.related(read, {
      articleId: id,
      edition,
      publishedAt,
      words,
      topics: content.topicIds.map(listOf.topic),
      section: listOf.section(content.sectionId),
      limit: mostJudged,
    });
    if (found.version === vocabulary.version) {
      const codes = codesIn(searchDocumentOf(article, vocabulary).codes);
      const candidates = judged(found, own.toJudge(vocabulary, words, found));
      return chooseRelated({ publishedAt, story: new StoryOf(codes, content.pair) }, candidates, most);
    }
    vocabulary = await vocabularyInForce(read, found.version);
  }
}

function judged({ candidates, documents, words }: RelatedFound, telling: TellingWord[]): RelatedCandidate[] {
  const likeness = likenessTo(telling, words / Math.max(1, documents));
  return candidates.map(({ articleId, codes, pair, ...rest }) => {
    const numbers = codesIn(codes);
    return { ...rest, id: articleId, story: new StoryOf(numbers, pair), likeness: likeness(numbers) };
  });
}

/** What a document says, its words by their stems. Few are ever asked. */
class StoryOf implements Told {
  readonly pair: string | null;
  readonly #codes: DocumentCodes;
  #words: Uint32Array | undefined;

  constructor(codes: DocumentCodes, pair: string | null) {
    this.#codes = codes;
    this.pair = pair;
  }

  get words(): Uint32Array {
    this.#words ??= this.#codes.subarray(2).map((code) => code >>> 8);
    return this.#words;
  }

  get headline(): Uint32Array {
    return this.words.subarray(0, this.#codes[0]);
  }
}
