import type { ArticleView, Shell } from '#editorial/view.ts';
import { type EditionId, editionFormats } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { absolute, socialImage } from './page-metadata.ts';

const context = 'https://schema.org';

/** A story as search engines read it. */
export function newsArticle(article: ArticleView, shell: Shell, edition: EditionId) {
  return {
    '@context': context,
    '@type': 'NewsArticle',
    headline: article.headline,
    description: article.standfirst || article.excerpt,
    datePublished: article.publishedAt.toISOString(),
    dateModified: (article.updatedAt ?? article.publishedAt).toISOString(),
    author: article.authors.map(({ name, href }) => ({ '@type': 'Person', name, url: absolute(href) })),
    image: article.hero ? [socialImage(article.hero).url] : undefined,
    publisher: publisher(shell, edition),
    inLanguage: editionFormats[edition].tag,
    isAccessibleForFree: true,
    articleSection: article.path.at(-1)?.name,
    wordCount: article.words,
    mainEntityOfPage: absolute(article.href),
    url: absolute(article.href),
    correction:
      article.corrections.length === 0
        ? undefined
        : article.corrections.map(({ at, text }) => ({
            '@type': 'CorrectionComment',
            text,
            datePublished: at.toISOString(),
          })),
  };
}

/** The way from the front page to a page: what its breadcrumbs show. */
export function breadcrumbList(path: { name: string; href: string }[], home: string, edition: EditionId) {
  const way = [{ name: home, href: hrefOf({ page: 'front' }, edition) }, ...path];
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, href }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: absolute(href),
    })),
  };
}

/** The portal itself, and how to search it. */
export function webSite(shell: Shell, edition: EditionId) {
  return {
    '@context': context,
    '@type': 'WebSite',
    name: shell.edition.name,
    description: shell.edition.tagline,
    url: absolute(hrefOf({ page: 'front' }, edition)),
    inLanguage: editionFormats[edition].tag,
    publisher: publisher(shell, edition),
    potentialAction: {
      '@type': 'SearchAction',
      target: `${absolute(hrefOf({ page: 'search' }, edition))}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  };
}

function publisher(shell: Shell, edition: EditionId) {
  return {
    '@type': 'NewsMediaOrganization',
    name: shell.edition.name,
    url: absolute(hrefOf({ page: 'front' }, edition)),
  };
}
