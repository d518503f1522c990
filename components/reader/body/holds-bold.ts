import type { Block } from '#editorial/body/document.ts';

interface AnyNode {
  marks?: { type: string }[] | undefined;
  content?: AnyNode[] | undefined;
}

/** Whether any word of these blocks, however deep, is bold. */
export function holdsBold(blocks: Block[]): boolean {
  const isBold = ({ marks = [], content = [] }: AnyNode): boolean =>
    marks.some(({ type }) => type === 'bold') || content.some(isBold);
  return (blocks as AnyNode[]).some(isBold);
}
