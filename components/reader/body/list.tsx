import type { Block } from '#editorial/body/document.ts';
import { BodyBlock } from './block.tsx';
import type { BodyContext } from './body.tsx';
import { BodyInlines } from './inlines.tsx';

type List = Extract<Block, { type: 'bulletList' | 'orderedList' }>;

/** A list; an item that is one paragraph is drawn without the paragraph. */
export function BodyList({ list, context }: { list: List; context: BodyContext }) {
  const items = list.content.map((item, at) => {
    const [first, ...more] = item.content;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a document that is drawn once has no other name for its blocks
      <li key={at}>
        {first?.type === 'paragraph' ? (
          <BodyInlines inlines={first.content} />
        ) : (
          first && <BodyBlock block={first} context={context} />
        )}
        {more.map((block, below) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <BodyBlock key={below} block={block} context={context} />
        ))}
      </li>
    );
  });
  if (list.type === 'bulletList') return <ul>{items}</ul>;
  return <ol start={list.attrs?.start}>{items}</ol>;
}
