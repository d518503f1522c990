'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { type AuditFilter, auditQuery } from '#editorial/audit/filter.ts';
import type { AuditEntry, AuditView } from '#editorial/audit/view.ts';
import { timeText } from '../shell/times.ts';
import { AuditEntryItem } from './entry.tsx';
import { AuditFilters } from './filters.tsx';

/** Who did what, and when, the newest first; nothing here can be changed. */
export function AuditLog({ view, filter }: { view: AuditView; filter: AuditFilter }) {
  const t = useTranslations('audit');
  const edition = useEdition();
  const path = usePathname();
  const hrefOf = (to: AuditFilter) => `${path}${auditQuery(to)}`;
  const { entries, next, people, timeZone } = view;
  return (
    <>
      <div className="newsroom-head">
        <h1 className="newsroom-title">{t('title')}</h1>
      </div>
      <AuditFilters filter={filter} people={people} hrefOf={hrefOf} />
      {entries.length === 0 ? (
        <div className="desk-empty">
          <p className="newsroom-title">{t('emptyTitle')}</p>
          <p>{t('empty')}</p>
          <a className="link-button" href={path}>
            {t('whole')}
          </a>
        </div>
      ) : (
        byDay(entries, (at) => timeText(at, edition, 'full', timeZone)).map(([day, ofDay]) => (
          <section key={day}>
            <h2 className="audit-day">{day}</h2>
            <ol>
              {ofDay.map((entry) => (
                <AuditEntryItem
                  key={entry.id}
                  entry={entry}
                  timeZone={timeZone}
                  storyHref={hrefOf({ ...nothing, subject: entry.subjectId })}
                />
              ))}
            </ol>
          </section>
        ))
      )}
      <nav className="desk-paging" aria-label={t('pages')}>
        {filter.after && <a href={hrefOf({ ...filter, after: null })}>{t('firstPage')}</a>}
        {next && <a href={hrefOf({ ...filter, after: next })}>{t('nextPage')}</a>}
      </nav>
    </>
  );
}

const nothing: AuditFilter = { person: null, noun: null, type: null, day: null, subject: null, after: null };

function byDay(entries: AuditEntry[], dayOf: (at: Date) => string): [string, AuditEntry[]][] {
  return [...Map.groupBy(entries, ({ at }) => dayOf(at))];
}
