import type { Block } from '#editorial/body/document.ts';
import { BodyAside } from './aside.tsx';
import type { BodyContext } from './body.tsx';
import { BodyFigure } from './figure.tsx';
import { BodyInlines } from './inlines.tsx';
import { BodyList } from './list.tsx';
import { Quote } from './quote.tsx';
import { BodyTable } from './table.tsx';

/** One block of a document, whichever it is. */
export function BodyBlock({ block, context }: { block: Block; context: BodyContext }) {
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
    case 'table':
      return <BodyTable table={block} />;
    case 'bulletList':
    case 'orderedList':
      return <BodyList list={block} context={context} />;
    case 'blockquote':
    case 'pullQuote':
      return <Quote quote={block} context={context} />;
    case 'aside':
      return <BodyAside aside={block} context={context} />;
  }
}
