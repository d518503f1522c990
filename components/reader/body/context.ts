import type { ReactNode } from 'react';
import type { Block } from '#editorial/body/document.ts';
import type { Picture } from '#editorial/view.ts';

/** What the blocks of one document share. */
export interface BodyContext {
  figures: Record<string, Picture>;
  /** What level a heading of the document has on the page: `ranks[3]` for a heading of level 3. */
  ranks: Record<number, 2 | 3 | 4>;
}

/** Draws the blocks inside a block: handed down, so that what holds blocks need not know what they are. */
export type DrawBlocks = (blocks: Block[]) => ReactNode;
