import type { Block } from '#editorial/body/document.ts';
import { BodyAside } from './aside.tsx';
import type { BodyContext, DrawBlocks } from './context.ts';
import { BodyEmbed } from './embed.tsx';
import { BodyFigure } from './figure.tsx';
import { BodyGallery } from './gallery.tsx';
import { BodyInlines } from './inlines.tsx';
import { BodyList } from './list.tsx';
import { Quote } from './quote.tsx';
import { BodyTable } from './table.tsx';

interface Props {
  blocks: Block[];
  context: BodyContext;
}

/** Blocks in their order. */
export function BodyBlocks({ blocks, context }: Props) {
  return blocks.map((block, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a document that is drawn once has no other name for its blocks
    <BodyBlock key={at} block={block} context={context} />
  ));
}

/** One block of a document, whichever it is. */
function BodyBlock({ block, context }: { block: Block; context: BodyContext }) {
  const draw: DrawBlocks = (blocks) => <BodyBlocks blocks={blocks} context={context} />;
  switch (block.type) {
    case 'paragraph':
      return block.content?.length ? (
        <p dir={block.attrs?.dir}>
          <BodyInlines inlines={block.content} />
        </p>
      ) : null;
    case 'heading': {
      const Heading = `h${context.ranks[block.attrs.level] ?? 4}` as const;
      return (
        <Heading dir={block.attrs.dir}>
          <BodyInlines inlines={block.content} />
        </Heading>
      );
    }
    case 'horizontalRule':
      return <hr />;
    case 'codeBlock':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
        <pre dir="ltr" tabIndex={0}>
          <code>
            <BodyInlines inlines={block.content} />
          </code>
        </pre>
      );
    case 'figure':
      return <BodyFigure figure={block} picture={context.figures[block.attrs.name]} />;
    case 'gallery':
      return <BodyGallery gallery={block} figures={context.figures} />;
    case 'embed':
      return <BodyEmbed embed={block} />;
    case 'table':
      return <BodyTable table={block} />;
    case 'bulletList':
    case 'orderedList':
      return <BodyList list={block} draw={draw} />;
    case 'blockquote':
    case 'pullQuote':
      return <Quote quote={block} draw={draw} />;
    case 'aside':
      return <BodyAside aside={block} draw={draw} />;
  }
}
