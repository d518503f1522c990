import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { formatNumber } from '#arabic/numerals.ts';
import { useEdition } from '#components/ui/edition.ts';
import type { DeskFilter } from '#editorial/desk/filter.ts';
import { countOf, type DeskView } from '#editorial/desk/view.ts';
import { statuses } from '#editorial/status.ts';
import { editionFormats } from '#messages/editions.ts';
import { ScrollNav } from '../controls/scroll-nav.tsx';

interface Props {
  filter: DeskFilter;
  counts: DeskView['counts'];
  hrefOf: (filter: DeskFilter) => string;
}

/** The states, each with how many of what is sieved stand in it. */
export function StateTabs({ filter, counts, hrefOf }: Props) {
  const t = useTranslations('desk');
  const { tag, digits } = editionFormats[useEdition()];
  return (
    <ScrollNav className="desk-tabs" label={t('states')}>
      {[null, ...statuses].map((status) => (
        <Link
          key={status ?? 'all'}
          href={hrefOf({ ...filter, status, after: null })}
          prefetch={false}
          className="desk-tab"
          aria-current={status === filter.status ? 'page' : undefined}
        >
          {status ? t(`status.${status}`) : t('all')}{' '}
          <bdi className="desk-count">{formatNumber(countOf(counts, status), { locale: tag, digits })}</bdi>
        </Link>
      ))}
    </ScrollNav>
  );
}
