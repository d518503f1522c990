import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import type { ArchiveView } from '#editorial/view.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { DayTime } from './day-time.tsx';
import { ListPage } from './list-page.tsx';
import { ListTitle } from './list-title.tsx';

/** What was published on one day, with the nearest days on either side that hold something. */
export function ArchivePage({ view, zone }: { view: ArchiveView; zone: string }) {
  const t = useTranslations('archive');
  const edition = useEdition();
  const hrefOfDay = (day: string, number = 1) => hrefOf({ page: 'archive', day, number }, edition);
  const head = (
    <>
      <Breadcrumbs path={[]} here={<DayTime day={view.day} />} />
      <ListTitle kicker={t('kicker')} number={view.number}>
        {t.rich('title', { day: () => <DayTime day={view.day} /> })}
      </ListTitle>
      <p className="hijri text-second">
        <DayTime day={view.day} form="hijri" />
      </p>
      <nav aria-label={t('days')} className="flex flex-wrap gap-x-6">
        {view.earlier && <DayLink to="earlier" day={view.earlier} href={hrefOfDay(view.earlier)} />}
        {view.later && <DayLink to="later" day={view.later} href={hrefOfDay(view.later)} />}
      </nav>
    </>
  );
  return (
    <ListPage list={view} zone={zone} head={head} hrefOfPage={(number) => hrefOfDay(view.day, number)} />
  );
}

function DayLink({ to, day, href }: { to: 'earlier' | 'later'; day: string; href: string }) {
  const t = useTranslations('archive');
  return (
    <a href={href} className="touch underlined">
      {t.rich(to, { day: () => <DayTime day={day} /> })}
    </a>
  );
}
