import { fold } from '#arabic/fold.ts';
import { spaced, spacedWords } from '#arabic/tokens.ts';
import type { SearchDocument } from '#db/search-index.ts';
import type { Article } from '#editorial/article.ts';
import { factsOfBody } from '#editorial/body/body-facts.ts';
import { stemmedBody } from './stemmed-body.ts';
import { stemmed } from './stemmed-text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What search needs of an article. */
export type Searchable = Pick<Article, 'id' | 'edition' | 'publishedAt' | 'createdAt'> & {
  content: Pick<Article['content'], 'headline' | 'standfirst' | 'sectionId' | 'authorIds' | 'body'>;
};

/** The article as the index holds it, stemmed by a vocabulary. */
export function searchDocumentOf(article: Searchable, vocabulary: Vocabulary): SearchDocument {
  const { edition, content } = article;
  const headline = stemmed(spaced(fold(content.headline)), vocabulary, edition);
  const standfirst = stemmed(spaced(fold(content.standfirst)), vocabulary, edition);
  const body = stemmedBody(content.body, vocabulary, edition);
  const [above, beside] = [headline.codes.length, standfirst.codes.length];
  const codes = new Uint32Array(2 + above + beside + body.codes.length);
  codes.set([above, beside]);
  codes.set(headline.codes, 2);
  codes.set(standfirst.codes, 2 + above);
  codes.set(body.codes, 2 + above + beside);
  return {
    articleId: article.id,
    edition,
    sectionId: content.sectionId,
    authorIds: content.authorIds,
    publishedAt: article.publishedAt ?? article.createdAt,
    headline: headline.stems,
    standfirst: standfirst.stems,
    body: body.stems,
    words: codes.length - 2,
    codes: new Uint8Array(codes.buffer),
  };
}

/** Adds each article's words, once an article, to the counts of words. */
export function countWordsOf(articles: Iterable<Searchable>, counts: Map<string, number>): void {
  for (const { content } of articles) {
    const own = new Set(spacedWords(factsOfBody(content.body).searchText));
    for (const text of [content.headline, content.standfirst])
      for (const word of spacedWords(spaced(fold(text)))) own.add(word);
    for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}
