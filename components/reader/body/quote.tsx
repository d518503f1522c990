import { Isolated } from '#components/ui/isolated.tsx';
import type { Block } from '#editorial/body/document.ts';
import { BodyBlock } from './block.tsx';
import type { BodyContext } from './body.tsx';

type Quoted = Extract<Block, { type: 'blockquote' | 'pullQuote' }>;

/** A quotation and whose it is. A pull quote says a sentence of the text again, and reaches into the margin. */
export function Quote({ quote, context }: { quote: Quoted; context: BodyContext }) {
  const cite = quote.attrs?.cite;
  return (
    <figure className={quote.type === 'pullQuote' ? 'pull-quote' : 'quote'}>
      <blockquote>
        {quote.content.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a document that is drawn once has no other name for its blocks
          <BodyBlock key={at} block={block} context={context} />
        ))}
      </blockquote>
      {cite && (
        <figcaption>
          <Isolated>{cite}</Isolated>
        </figcaption>
      )}
    </figure>
  );
}
