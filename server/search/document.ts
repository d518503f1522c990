import type { SearchDocument } from '#db/search-index.ts';
import type { Article } from '#editorial/article.ts';
import { type Searched, stemmedArticle } from './stemmed-article.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What search needs of an article. */
export type Searchable = Pick<Article, 'id' | 'edition' | 'publishedAt' | 'createdAt'> & {
  content: Searched & Pick<Article['content'], 'sectionId' | 'authorIds'>;
};

/** The article as the index holds it, stemmed by a vocabulary. */
export function searchDocumentOf(article: Searchable, vocabulary: Vocabulary): SearchDocument {
  const { edition, content } = article;
  const { headline, standfirst, body } = stemmedArticle(content, vocabulary, edition);
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
    headline: headline.field,
    standfirst: standfirst.field,
    body: body.field,
    words: codes.length - 2,
    codes: new Uint8Array(codes.buffer),
  };
}
