import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { Isolated } from '#components/ui/isolated.tsx';
import { requestIdPlace } from '#editorial/request-id-place.ts';
import type { SectionLink, Teaser } from '#editorial/view.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { PlainCard } from './plain-card.tsx';
import { SearchForm } from './search-form.tsx';
import { SectionLinks } from './section-links.tsx';

export type StatusCode = keyof typeof statusWords;

/** What the messages call each of them. */
export const statusWords = {
  404: 'notFound',
  410: 'gone',
  429: 'tooMany',
  500: 'error',
  503: 'busy',
} as const;

interface Props {
  code: StatusCode;
  /** Why it was withdrawn, in its editors' words. */
  reason?: string | undefined;
  sections: SectionLink[];
  latest: Teaser[];
  zone: string;
}

/** What to say where there is no page, and three ways on: search, the sections, the latest. */
export function StatusPage({ code, reason, sections, latest, zone }: Props) {
  const t = useTranslations('status');
  const corrections = hrefOf({ page: 'corrections', number: 1 }, useEdition());
  return (
    <div className="status">
      <div className="status-words">
        <p className="status-code" aria-label={`${t('code')} ${code}`} role="img">
          {code}
        </p>
        <h1 className="headline text-head-1">{t(`${statusWords[code]}Title`)}</h1>
        <p className="standfirst">
          {t.rich(`${statusWords[code]}Text`, {
            corrections: (chunks) => (
              <a href={corrections} className="underlined">
                {chunks}
              </a>
            ),
          })}
        </p>
        {code === 500 && (
          <p className="gone-reason">
            {t.rich('request', {
              id: () => (
                <bdi>
                  <code>{requestIdPlace}</code>
                </bdi>
              ),
            })}
          </p>
        )}
        {reason && (
          <p className="gone-reason">
            {t.rich('goneReason', { reason: () => <Isolated>{reason}</Isolated> })}
          </p>
        )}
        <SearchForm className="mt-6 block max-w-measure" />
      </div>
      <SectionLinks heading={t('sections')} sections={sections} />
      {latest.length > 0 && (
        <section aria-labelledby="status-latest" className="mt-10">
          <h2 id="status-latest" className="section-heading">
            {t('latest')}
          </h2>
          <div className="band-columns" data-count={Math.min(latest.length, 4)}>
            {latest.slice(0, 4).map((teaser) => (
              <PlainCard key={teaser.id} teaser={teaser} zone={zone} told={false} />
            ))}
          </div>
        </section>
      )}
    </div>
  );
}
