import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { Isolated } from '#components/ui/isolated.tsx';
import type { Teaser } from '#editorial/view.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { LiveTime } from './live-time.tsx';
import { MostRead } from './most-read.tsx';

interface Props {
  latest: Teaser[];
  mostRead: Teaser[];
  zone: string;
}

/** The column at the page's end: the latest by the clock, then what is read most. */
export function Rail({ latest, mostRead, zone }: Props) {
  const t = useTranslations('front');
  const all = hrefOf({ page: 'latest', number: 1 }, useEdition());
  return (
    <div className="rail late">
      {latest.length > 0 && (
        <section aria-labelledby="rail-latest">
          <h2 id="rail-latest" className="section-heading">
            <a href={all}>{t('latest')}</a>
          </h2>
          <ol className="timeline">
            {latest.slice(0, 6).map((teaser) => (
              <li key={teaser.id} className="card" data-tint={teaser.section.tint}>
                <LiveTime at={teaser.publishedAt} zone={zone} form="long-time" className="timeline-time" />
                <a href={teaser.href} className="story stretched">
                  <Isolated>{teaser.headline}</Isolated>
                </a>
              </li>
            ))}
          </ol>
          <p>
            <a href={all} className="more">
              {t('moreLatest')}
            </a>
          </p>
        </section>
      )}
      {mostRead.length > 0 && <MostRead teasers={mostRead} />}
    </div>
  );
}
