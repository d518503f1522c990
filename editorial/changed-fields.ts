import type { ArticleContent } from './article.ts';
import { cleanLine } from './clean-line.ts';
import { sameValue } from './same-value.ts';

/** The fields of which two contents say different things, with what the second says. */
export function changedFields(before: ArticleContent, after: ArticleContent): Partial<ArticleContent> {
  const names = Object.keys(after) as (keyof ArticleContent)[];
  return Object.fromEntries(
    names.filter((name) => !sameField(before[name], after[name])).map((name) => [name, after[name]]),
  );
}

export function sameContent(a: ArticleContent, b: ArticleContent): boolean {
  return Object.keys(changedFields(a, b)).length === 0;
}

/** A line is the same with a space at its end: the server keeps it without. */
function sameField(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a === b || cleanLine(a) === cleanLine(b);
  return sameValue(a, b);
}
