import type { ArticleContent } from './article.ts';
import { figuresIn } from './body/figures.ts';

/** The pictures that a content holds: by id at its head, by name in its text. */
export function picturesOf({ heroId, body }: Pick<ArticleContent, 'heroId' | 'body'>): {
  ids: string[];
  names: string[];
} {
  return { ids: heroId === null ? [] : [heroId], names: figuresIn(body) };
}
