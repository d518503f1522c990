import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { Isolated } from '#components/ui/isolated.tsx';
import type { AuthorView } from '#editorial/view.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { ListPage } from './list-page.tsx';
import { ListTitle } from './list-title.tsx';

export function AuthorPage({ view, zone }: { view: AuthorView; zone: string }) {
  const t = useTranslations('list');
  const edition = useEdition();
  const head = (
    <>
      <Breadcrumbs path={[]} here={view.name} />
      <ListTitle kicker={view.role || t('author')} number={view.number}>
        <Isolated>{view.name}</Isolated>
      </ListTitle>
      {view.bio && <p className="max-w-measure">{view.bio}</p>}
    </>
  );
  const hrefOfPage = (number: number) => hrefOf({ page: 'author', slug: view.slug, number }, edition);
  return <ListPage list={view} zone={zone} head={head} hrefOfPage={hrefOfPage} />;
}
