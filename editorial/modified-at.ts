import type { ArticleView } from './view.ts';

/** When a published article was last changed or put right: what is corrected is changed, whoever wrote the note down. */
export function modifiedAt({
  publishedAt,
  updatedAt,
  corrections,
}: Pick<ArticleView, 'publishedAt' | 'updatedAt'> & { corrections: { at: Date }[] }): Date {
  const times = [publishedAt, updatedAt ?? publishedAt, ...corrections.map(({ at }) => at)];
  return new Date(Math.max(...times.map(Number)));
}
