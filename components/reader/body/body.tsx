import type { BodyDocument } from '#editorial/body/document.ts';
import { headingRanks } from '#editorial/body/heading-ranks.ts';
import type { Picture } from '#editorial/view.ts';
import { BodyBlocks } from './block.tsx';

/** The text of an article or page. */
export function Body({ document, figures }: { document: BodyDocument; figures: Record<string, Picture> }) {
  return (
    <div className="prose">
      <BodyBlocks blocks={document.content} context={{ figures, ranks: headingRanks(document) }} />
    </div>
  );
}
