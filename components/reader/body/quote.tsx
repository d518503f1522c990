import { Isolated } from '#components/ui/isolated.tsx';
import type { Block } from '#editorial/body/document.ts';
import type { DrawBlocks } from './context.ts';

type Quoted = Extract<Block, { type: 'blockquote' | 'pullQuote' }>;

/** A quotation and whose it is. A pull quote says a sentence of the text again, and reaches into the margin. */
export function Quote({ quote, draw }: { quote: Quoted; draw: DrawBlocks }) {
  const cite = quote.attrs?.cite;
  return (
    <figure className={quote.type === 'pullQuote' ? 'pull-quote' : 'quote'}>
      <blockquote>{draw(quote.content)}</blockquote>
      {cite && (
        <figcaption>
          <Isolated>{cite}</Isolated>
        </figcaption>
      )}
    </figure>
  );
}
