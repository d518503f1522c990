import { type Listing, listOf } from '#db/queries/listings.ts';
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
