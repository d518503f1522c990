import { useEdition } from '#components/ui/edition.ts';
import type { BodyDocument } from '#editorial/body/document.ts';
import { headingRanks } from '#editorial/body/heading-ranks.ts';
import type { Picture } from '#editorial/view.ts';
import { fontsOf, preloadFont } from '../preload-font.ts';
import { BodyBlocks } from './block.tsx';
import { firstScreen } from './first-screen.ts';
import { holdsBold } from './holds-bold.ts';

/** The text of an article or page; what is far down is laid out after the first screen, with the faces that it needs. */
export function Body({ document, figures }: { document: BodyDocument; figures: Record<string, Picture> }) {
  const context = { figures, ranks: headingRanks(document) };
  const { first, rest } = firstScreen(document.content);
  const edition = useEdition();
  if (holdsBold(first)) preloadFont(fontsOf(edition).bold);
  return (
    <>
      <div className="prose">
        <BodyBlocks blocks={first} context={context} />
      </div>
      {rest.length > 0 && (
        <div className="prose late">
          <BodyBlocks blocks={rest} context={context} />
        </div>
      )}
    </>
  );
}
