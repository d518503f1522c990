import type { Block } from '#editorial/body/document.ts';

/** So many blocks, under headline and picture, reach beyond the first screen of a phone; where they do not, no harm is done. */
const enough = 3;
/** Fewer than these are not worth a part of their own. */
const least = 3;

/**
 * Divides a text between two paragraphs, whose distance is always the same, behind what the first screen shows; a short one
 * stays whole.
 */
export function firstScreen(blocks: Block[]): { first: Block[]; rest: Block[] } {
  const isParagraph = (n: number) => blocks[n]?.type === 'paragraph';
  const at = blocks.findIndex((_, n) => n >= enough && isParagraph(n) && isParagraph(n - 1));
  if (at < 0 || blocks.length - at < least) return { first: blocks, rest: [] };
  return { first: blocks.slice(0, at), rest: blocks.slice(at) };
}
