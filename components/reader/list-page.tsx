import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useEdition } from '#components/ui/edition.ts';
import { isolates } from '#components/ui/isolated.tsx';
import type { ListPage as List } from '#editorial/view.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { Pagination } from './pagination.tsx';
import { RowCard } from './row-card.tsx';

interface Props {
  list: List;
  zone: string;
  within?: string;
  /** Breadcrumbs, heading and whatever tells what the list is of. */
  head: ReactNode;
  /** The address of a page of this list. */
  hrefOfPage: (number: number) => string;
}

/** A list of stories in pages: latest, section, topic, author and day all share it. */
export function ListPage({ list, zone, within, head, hrefOfPage }: Props) {
  const t = useTranslations('list');
  const edition = useEdition();
  return (
    <div className="list-page">
      <header>{head}</header>
      <p className="text-label text-second">{t.rich('count', { ...isolates, count: list.total })}</p>
      {list.teasers.length === 0 ? (
        <p className="py-8">
          {t('empty')}{' '}
          <a href={hrefOf({ page: 'latest', number: 1 }, edition)} className="underlined">
            {t('emptyWay')}
          </a>
        </p>
      ) : (
        <div className="stories">
          {list.teasers.map((teaser) => (
            <RowCard
              key={teaser.id}
              teaser={teaser}
              zone={zone}
              within={within}
              level={2}
              size="text-head-3"
              told
            />
          ))}
        </div>
      )}
      <Pagination number={list.number} pages={list.pages} hrefOfPage={hrefOfPage} />
    </div>
  );
}
