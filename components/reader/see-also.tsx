import { useTranslations } from 'next-intl';
import type { Teaser } from '#editorial/view.ts';
import { PictureCard } from './picture-card.tsx';

/** Three stories that really are related, each with its beginning. */
export function SeeAlso({ related, zone }: { related: Teaser[]; zone: string }) {
  const t = useTranslations('article');
  return (
    <section aria-labelledby="see-also" className="see-also late">
      <h2 id="see-also" className="section-heading">
        {t('seeAlso')}
      </h2>
      <div className="columns-ruled">
        {related.map((teaser) => (
          <PictureCard
            key={teaser.id}
            teaser={teaser}
            zone={zone}
            sizes="(min-width: 48rem) 27rem, 7.5rem"
            told
          />
        ))}
      </div>
    </section>
  );
}
