import type { Block, FigureBlock } from './document.ts';

/** Pictures that stand together are a gallery, one is a figure by itself. */
export function galleryOf(figures: FigureBlock[]): Block[] {
  return figures.length > 1 ? [{ type: 'gallery', content: figures }] : figures;
}
