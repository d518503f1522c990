import type { ArticleContent } from './article.ts';
import { changedFields } from './changed-fields.ts';

/** What of an article is read; its address and where it is filed are none of it. */
const fields = [
  'headline',
  'standfirst',
  'kicker',
  'place',
  'authorIds',
  'body',
  'heroId',
  'heroAlt',
  'heroCaption',
] as const satisfies (keyof ArticleContent)[];

/** Whether readers of two contents read the same: words, pictures and who signs them. */
export function readsTheSame(a: ArticleContent, b: ArticleContent): boolean {
  const changed = changedFields(a, b);
  return !fields.some((field) => field in changed);
}
