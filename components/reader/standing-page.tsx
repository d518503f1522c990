import { useTranslations } from 'next-intl';
import { Isolated } from '#components/ui/isolated.tsx';
import type { PageView } from '#editorial/view.ts';
import { Body } from './body/body.tsx';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { When } from './when.tsx';

/** About, contact, privacy: text that stands, with the day it was last changed. */
export function StandingPage({ page, zone }: { page: PageView; zone: string }) {
  const t = useTranslations('pages');
  return (
    <>
      <Breadcrumbs path={[]} here={page.title} />
      <article className="standing">
        <h1 className="headline text-head-1">
          <Isolated>{page.title}</Isolated>
        </h1>
        <Body document={page.body} figures={{}} />
        <p className="mt-10 text-label text-second">
          {t.rich('updated', { time: () => <When at={page.updatedAt} zone={zone} form="long" /> })}
        </p>
      </article>
    </>
  );
}
