import type { BodyDocument } from '#editorial/body/document.ts';
import type { Picture } from '#editorial/view.ts';
import { BodyBlock } from './block.tsx';
import { headingRanks } from './heading-ranks.ts';

export interface BodyContext {
  figures: Record<string, Picture>;
  /** What level a heading of the document has on the page: `ranks[3]` for a heading of level 3. */
  ranks: Record<number, 2 | 3 | 4>;
}

/** The text of an article or page. */
export function Body({ document, figures }: { document: BodyDocument; figures: Record<string, Picture> }) {
  const context = { figures, ranks: headingRanks(document) };
  return (
    <div className="prose">
      {document.content.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document that is drawn once has no other name for its blocks
        <BodyBlock key={at} block={block} context={context} />
      ))}
    </div>
  );
}
