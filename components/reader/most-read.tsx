import { useTranslations } from 'next-intl';
import { Isolated } from '#components/ui/isolated.tsx';
import type { Teaser } from '#editorial/view.ts';

/** A ranking: the numbers are the list's own, so that they are heard as well as seen. */
export function MostRead({ teasers }: { teasers: Teaser[] }) {
  const t = useTranslations('front');
  return (
    <section aria-labelledby="most-read">
      <h2 id="most-read" className="section-heading">
        {t('mostRead')}
      </h2>
      <ol className="ranking">
        {teasers.map((teaser) => (
          <li key={teaser.id} className="card">
            <a href={teaser.href} className="story stretched">
              <Isolated>{teaser.headline}</Isolated>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
