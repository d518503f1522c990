import type { ArticleContent } from '#editorial/article.ts';

/** What the server holds of an article's text, and who was the last to change it. */
export interface HeldText {
  version: number;
  content: ArticleContent;
  /** Null: nobody that has a name. */
  by: string | null;
}
