import { Picture } from '#components/ui/picture.tsx';
import type { FigureBlock } from '#editorial/body/document.ts';
import type { Picture as PictureData } from '#editorial/view.ts';
import { Caption } from '../caption.tsx';

/** A picture in the text. One whose file is not there is left out, rather than shown broken. */
export function BodyFigure({ figure, picture }: { figure: FigureBlock; picture: PictureData | undefined }) {
  if (!picture) return null;
  const { alt, caption, credit } = figure.attrs;
  return (
    <figure>
      <Picture
        picture={{ ...picture, alt: alt || picture.alt }}
        sizes="(min-width: 40rem) 38rem, 100vw"
        className="picture"
      />
      <Caption caption={caption} credit={credit} />
    </figure>
  );
}
