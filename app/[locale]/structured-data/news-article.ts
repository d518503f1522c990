import type { CorrectionComment, NewsArticle } from 'schema-dts';
import { modifiedAt } from '#editorial/modified-at.ts';
import type { ArticleView, Shell } from '#editorial/view.ts';
import { type EditionId, editionFormats } from '#messages/editions.ts';
import { absolute } from '#server/absolute.ts';
import { articleImages } from './article-images.ts';
import { newsMediaOrganization } from './organization.ts';

/**
 * A story as search engines read it.
 * https://developers.google.com/search/docs/appearance/structured-data/article
 * @param card the address of its social card
 */
export function newsArticle(
  article: ArticleView,
  shell: Shell,
  edition: EditionId,
  card: string,
): NewsArticle {
  const { headline, publishedAt, authors, topics, corrections } = article;
  const description = article.standfirst || article.excerpt;
  const url = absolute(article.href);
  const publisher = newsMediaOrganization(shell, edition);
  const notes = corrections.filter(({ kind }) => kind !== 'update').map(correctionComment);
  return {
    '@type': 'NewsArticle',
    headline,
    ...(description && { description }),
    url,
    mainEntityOfPage: url,
    datePublished: publishedAt.toISOString(),
    dateModified: modifiedAt(article).toISOString(),
    author:
      authors.length > 0
        ? authors.map(({ name, href }) => ({ '@type': 'Person', name, url: absolute(href) }) as const)
        : publisher,
    publisher,
    image: articleImages(article, card),
    inLanguage: editionFormats[edition].tag,
    isAccessibleForFree: true,
    articleSection: article.path.map(({ name }) => name),
    ...(topics.length > 0 && { keywords: topics.map(({ name }) => name) }),
    ...(article.place && { dateline: article.place }),
    wordCount: article.words,
    ...(notes.length > 0 && { correction: notes }),
  };
}

function correctionComment({ at, text }: ArticleView['corrections'][number]): CorrectionComment {
  return { '@type': 'CorrectionComment', text, datePublished: at.toISOString() };
}
