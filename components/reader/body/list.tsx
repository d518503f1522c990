import type { Block } from '#editorial/body/document.ts';
import type { DrawBlocks } from './context.ts';
import { BodyInlines } from './inlines.tsx';

type List = Extract<Block, { type: 'bulletList' | 'orderedList' }>;

/** A list; an item that is one paragraph is drawn without the paragraph. */
export function BodyList({ list, draw }: { list: List; draw: DrawBlocks }) {
  const items = list.content.map(({ content: [first, ...more] }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a document that is drawn once has no other name for its items
    <li key={at} dir={first?.type === 'paragraph' ? first.attrs?.dir : undefined}>
      {first?.type === 'paragraph' ? <BodyInlines inlines={first.content} /> : first && draw([first])}
      {draw(more)}
    </li>
  ));
  if (list.type === 'bulletList') return <ul>{items}</ul>;
  return <ol start={list.attrs?.start}>{items}</ol>;
}
