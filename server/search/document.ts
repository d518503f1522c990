import { fold } from '#arabic/fold.ts';
import { spaced, spacedWords } from '#arabic/tokens.ts';
import type { IndexedText, SearchDocument } from '#db/search-index.ts';
import type { Article } from '#editorial/article.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What search needs of an article. */
export type Searchable = Pick<Article, 'id' | 'edition' | 'publishedAt' | 'createdAt'> & {
  content: Pick<Article['content'], 'headline' | 'standfirst' | 'sectionId' | 'authorIds'>;
};

/** Of a longer document only so many words take part in the ranking; all of them are found. */
const mostCodes = 4000;

/** The texts of an article, folded, each with its words: what is stemmed, and what vocabularies are counted from. */
export interface FoldedArticle {
  article: Searchable;
  /** Headline, standfirst, body. */
  texts: { exact: string; words: string[] }[];
}

/** @param body folded, its words parted by ASCII separators (arabic/tokens.ts, `spaced`) */
export function foldedArticle(article: Searchable, body: string): FoldedArticle {
  const { headline, standfirst } = article.content;
  const texts = [spaced(fold(headline)), spaced(fold(standfirst)), body];
  return { article, texts: texts.map((exact) => ({ exact, words: spacedWords(exact) })) };
}

/** The article as the index holds it, stemmed by a vocabulary. */
export function searchDocumentOf({ article, texts }: FoldedArticle, vocabulary: Vocabulary): SearchDocument {
  const words = texts.reduce((sum, one) => sum + one.words.length, 0);
  // The first two numbers say how many of the others are the headline's and the standfirst's.
  const codes = new Uint32Array(2 + Math.min(words, mostCodes));
  codes[0] = texts[0]?.words.length ?? 0;
  codes[1] = texts[1]?.words.length ?? 0;
  let at = 2;
  const indexed = texts.map((one): IndexedText => {
    let stems = '';
    for (const word of one.words) {
      const { stem, code } = vocabulary.analyse(word, article.edition);
      stems += stems === '' ? stem : ` ${stem}`;
      codes[at++] = code;
    }
    return { exact: one.exact, stems };
  });
  const [headline, standfirst, body] = indexed as [IndexedText, IndexedText, IndexedText];
  return {
    articleId: article.id,
    edition: article.edition,
    sectionId: article.content.sectionId,
    authorIds: article.content.authorIds,
    publishedAt: article.publishedAt ?? article.createdAt,
    headline,
    standfirst,
    body,
    words,
    codes: new Uint8Array(codes.buffer),
  };
}

/** Adds each article's words, once an article, to the counts of words. */
export function countWordsOf(articles: Iterable<FoldedArticle>, counts: Map<string, number>): void {
  for (const { texts } of articles) {
    const own = new Set<string>();
    for (const { words } of texts) for (const word of words) own.add(word);
    for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}
