import { cleanUp } from '#arabic/clean-up/clean-up.ts';
import { type ChangedRun, wordDifferences } from '#arabic/word-differences.ts';
import type { ArticleContent } from './article.ts';
import { cleanUpBody } from './body/clean-up.ts';
import { type Piece, piecesOf } from './body/pieces.ts';

const lines = ['headline', 'standfirst', 'kicker', 'place', 'heroAlt', 'heroCaption', 'seoTitle'] as const;

export interface CleanedContent {
  /** The fields that changed, the body among them where it did. */
  changes: Partial<ArticleContent>;
  /** Each text that changed, word by word: fields first, then the body from top to bottom. */
  differences: ChangedRun[][];
}

/**
 * A whole article with its typography put right, and what that changed.
 * @param locale the BCP-47 tag of its edition
 */
export function cleanUpContent(content: ArticleContent, locale: string): CleanedContent {
  const fields = lines.flatMap((name) => {
    const clean = cleanUp(content[name], { locale });
    return clean === content[name] ? [] : [[name, clean] as const];
  });
  const body = cleanUpBody(content.body, { locale });
  const pieces = changedPieces(piecesOf(content.body), piecesOf(body));
  return {
    changes: { ...Object.fromEntries(fields), ...(pieces.length > 0 && { body }) },
    differences: [
      ...fields.map(([name, clean]) => wordDifferences(content[name], clean)),
      ...pieces.map(([before, after]) => wordDifferences(before, after)),
    ],
  };
}

/** Cleaning takes no block away and puts none in: the pieces of both stand one beside the other. */
function changedPieces(before: Piece[], after: Piece[]): [string, string][] {
  return before.flatMap(({ text }, n): [string, string][] => {
    const clean = after[n]?.text ?? '';
    return clean === text ? [] : [[text, clean]];
  });
}
