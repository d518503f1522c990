import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import type { ListPage as List } from '#editorial/view.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { ListPage } from './list-page.tsx';
import { ListTitle } from './list-title.tsx';

export function LatestPage({ view, zone }: { view: List; zone: string }) {
  const t = useTranslations('list');
  const edition = useEdition();
  const head = (
    <>
      <Breadcrumbs path={[]} here={t('latest')} />
      <ListTitle number={view.number}>{t('latest')}</ListTitle>
    </>
  );
  const hrefOfPage = (number: number) => hrefOf({ page: 'latest', number }, edition);
  return <ListPage list={view} zone={zone} head={head} hrefOfPage={hrefOfPage} />;
}
