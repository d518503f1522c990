import type { Block, Mark } from './document.ts';
import type { Node } from './html-elements.ts';
import type { PictureNames } from './picture-names.ts';

/** What an element hands to those inside it while HTML is read into blocks. */
export interface Reading {
  pictures: PictureNames;
  /** What the words carry from an element around their line, as a link around paragraphs. */
  marks: Mark[];
  /** The direction that was said of the element or of one around it. */
  dir: 'rtl' | 'ltr' | undefined;
  /** Reads what an element holds as blocks of their own. */
  blocks: (nodes: Node[], reading: Reading) => Block[];
}
