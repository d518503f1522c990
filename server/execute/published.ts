import { type Listing, listOf } from '#db/queries/listings.ts';
import type { PublishedMonth } from '#db/queries/published-months.ts';
import type { Article } from '#editorial/article.ts';
import { latestOf } from '#editorial/latest.ts';
import { sectionPath, type TreeSection } from '#editorial/sections.ts';
import { monthOf } from '../sitemaps/part.ts';

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

/** What a change of an article changes in the months of its edition. One that it leaves has changed just now. */
export function monthChangesOf(
  { before, after }: { before: Article | null; after: Article },
  now: Date,
): PublishedMonth[] {
  const [left, entered] = [before && monthShowing(before), monthShowing(after)];
  return [
    ...(left
      ? [{ ...left, articles: -1, changedAt: left.month === entered?.month ? left.changedAt : now }]
      : []),
    ...(entered ? [{ ...entered, articles: 1 }] : []),
  ];
}

/** The month under which readers find an article, and when they were last given something new; null: they do not find it. */
function monthShowing(article: Article): Omit<PublishedMonth, 'articles'> | null {
  const { edition, status, publishedAt, updatedAt, corrections } = article;
  if (status !== 'published' || !publishedAt) return null;
  const changedAt = latestOf(publishedAt, updatedAt, ...corrections.map(({ at }) => at)) ?? publishedAt;
  return { edition, month: monthOf(publishedAt), changedAt };
}
