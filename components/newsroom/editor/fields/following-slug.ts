import { slugOf } from '#arabic/slug.ts';
import type { Article, ArticleContent } from '#editorial/article.ts';

/**
 * A new headline, and the slug with it where that still follows the headline: nobody gave it another one, and no reader
 * knows the address yet.
 */
export function withFollowingSlug(
  { slug, headline }: Pick<ArticleContent, 'slug' | 'headline'>,
  text: string,
  { publishedAt }: Pick<Article, 'publishedAt'>,
): Partial<ArticleContent> {
  const isFollowing = publishedAt === null && (slug === '' || slug === slugOf(headline));
  return isFollowing ? { headline: text, slug: slugOf(text) } : { headline: text };
}
