import { useTranslations } from 'next-intl';
import type { GalleryBlock } from '#editorial/body/document.ts';
import type { BodyContext } from './context.ts';
import { BodyFigure } from './figure.tsx';

/** Pictures that belong together, side by side where there is room. */
export function BodyGallery({
  gallery,
  figures,
}: {
  gallery: GalleryBlock;
  figures: BodyContext['figures'];
}) {
  const t = useTranslations('article');
  return (
    // biome-ignore lint/a11y/useSemanticElements: pictures are no set of fields
    <div role="group" aria-label={t('gallery')} className="gallery">
      {gallery.content.map((figure, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a gallery that is drawn once has no other name for its pictures
        <BodyFigure key={at} figure={figure} picture={figures[figure.attrs.name]} />
      ))}
    </div>
  );
}
