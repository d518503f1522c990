import { fold } from '#arabic/fold.ts';
import { spaced } from '#arabic/tokens.ts';
import { type Listing, listOf } from '#db/queries/listings.ts';
import type { SearchDocument } from '#db/search-index.ts';
import type { Article } from '#editorial/article.ts';
import { sectionPath, type TreeSection } from '#editorial/sections.ts';

/** The lists that show a published article: its edition, its sections up to the top, its topics and authors. */
export function listingsOf(article: Article, sections: ReadonlyMap<string, TreeSection>): Listing[] {
  const { id, edition, content, publishedAt } = article;
  if (!publishedAt) return [];
  const lists = new Set([
    listOf.edition(edition),
    ...sectionPath(sections, content.sectionId).map(listOf.section),
    ...content.topicIds.map(listOf.topic),
    ...content.authorIds.map(listOf.author),
  ]);
  return [...lists].map((list) => ({ list, articleId: id, publishedAt }));
}

/** @param body the body's words as the index takes them */
export function searchDocumentOf(article: Article, body: string): SearchDocument {
  const { headline, standfirst } = article.content;
  return {
    articleId: article.id,
    edition: article.edition,
    publishedAt: article.publishedAt ?? article.createdAt,
    headline: spaced(fold(headline)),
    standfirst: spaced(fold(standfirst)),
    body,
  };
}
