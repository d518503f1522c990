import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { Isolated, isolates } from '#components/ui/isolated.tsx';
import { RunningText } from '#components/ui/running-text.tsx';
import type { CorrectionsView } from '#editorial/view.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { ListTitle } from './list-title.tsx';
import { Pagination } from './pagination.tsx';
import { When } from './when.tsx';

/** Every correction in the open, each with its story. */
export function CorrectionsPage({ view, zone }: { view: CorrectionsView; zone: string }) {
  const [t, inArticle] = [useTranslations('corrections'), useTranslations('article')];
  const edition = useEdition();
  return (
    <div className="list-page">
      <header>
        <Breadcrumbs path={[]} here={t('title')} />
        <ListTitle number={view.number}>{t('title')}</ListTitle>
        <p className="max-w-measure">{t('intro')}</p>
      </header>
      <p className="text-label text-second">{t.rich('count', { ...isolates, count: view.total })}</p>
      <ol className="ruled max-w-measure">
        {view.entries.map(({ id, at, kind, text, headline, href }) => (
          <li key={id} className="py-5">
            <p className="text-label text-second">
              <strong>{inArticle(`kinds.${kind}`)}</strong> · <When at={at} zone={zone} form="long-time" />
            </p>
            <h2 className="headline text-head-4">
              <a href={href} className="story">
                <Isolated>{headline}</Isolated>
              </a>
            </h2>
            <p>
              <RunningText text={text} />
            </p>
          </li>
        ))}
      </ol>
      <Pagination
        number={view.number}
        pages={view.pages}
        hrefOfPage={(number) => hrefOf({ page: 'corrections', number }, edition)}
      />
    </div>
  );
}
