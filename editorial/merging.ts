import type { ArticleContent } from './article.ts';
import { type BlockPair, blockPairs } from './block-pairs.ts';
import type { Block } from './body/document.ts';
import { changedFields } from './changed-fields.ts';
import { sameValue } from './same-value.ts';

/** Whose text stands; of blocks also both, theirs first. */
export type Side = 'mine' | 'theirs' | 'both';

/** One place at which two texts of an article say different things. */
export type Disagreement = {
  id: string;
  /** What is likely meant: a side that nobody touched since both began gives way to the one that somebody did. */
  likely: Side;
} & (
  | { kind: 'field'; field: Exclude<keyof ArticleContent, 'body'> }
  | { kind: 'block'; mine: Block | null; theirs: Block | null }
);

/**
 * Where two texts of an article differ: its fields, then its blocks from top to bottom.
 * @param base what both went on from, as far as is known
 */
export function disagreements(
  mine: ArticleContent,
  theirs: ArticleContent,
  base: ArticleContent,
): Disagreement[] {
  const names = Object.keys(changedFields(theirs, mine)).filter((name) => name !== 'body');
  const fields = (names as Exclude<keyof ArticleContent, 'body'>[]).map((field): Disagreement => {
    const isMineUntouched = sameValue(mine[field], base[field]);
    return { id: field, kind: 'field', field, likely: isMineUntouched ? 'theirs' : 'mine' };
  });
  const isOld = (block: Block | null) =>
    block !== null && base.body.content.some((one) => sameValue(one, block));
  const blocks = blockPairs(theirs.body, mine.body).flatMap(({ before, after }, n): Disagreement[] => {
    if (before === after) return [];
    // A block that one side has alone is new, or the other side has taken it out.
    const likely: Side = isOld(after) || (after === null && !isOld(before)) ? 'theirs' : 'mine';
    return [{ id: `block ${n}`, kind: 'block', mine: after, theirs: before, likely }];
  });
  return [...fields, ...blocks];
}

/** The text that comes of it when each disagreement is settled; one without a choice goes the likely way. */
export function mergedContent(
  mine: ArticleContent,
  theirs: ArticleContent,
  base: ArticleContent,
  choices: ReadonlyMap<string, Side>,
): ArticleContent {
  const all = disagreements(mine, theirs, base);
  const sideOf = (id: string): Side => choices.get(id) ?? all.find((one) => one.id === id)?.likely ?? 'mine';
  const fields = Object.fromEntries(
    all.flatMap((one) =>
      one.kind === 'field' ? [[one.field, (sideOf(one.id) === 'theirs' ? theirs : mine)[one.field]]] : [],
    ),
  );
  const content = blockPairs(theirs.body, mine.body).flatMap((pair, n) => chosen(pair, sideOf(`block ${n}`)));
  return { ...mine, ...fields, body: { type: 'doc', content } };
}

function chosen({ before, after }: BlockPair, side: Side): Block[] {
  if (before === after) return before ? [before] : [];
  const blocks = { mine: [after], theirs: [before], both: [before, after] }[side];
  return blocks.filter((block) => block !== null);
}
