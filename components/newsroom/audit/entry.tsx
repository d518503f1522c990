import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { Isolated } from '#components/ui/isolated.tsx';
import type { Area } from '#editorial/areas.ts';
import { nounOf } from '#editorial/audit/filter.ts';
import type { AuditEntry } from '#editorial/audit/view.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { newsroomHref } from '../shell/places.ts';
import { timeText } from '../shell/times.ts';
import { deedKey } from './deed-key.ts';
import { FactDifference } from './difference.tsx';

interface Props {
  entry: AuditEntry;
  timeZone: string;
  /** Where everything that was done to the same thing is listed. */
  storyHref: string;
}

/** Something that was done: by whom, to what, and what was other afterwards. */
export function AuditEntryItem({ entry, timeZone, storyHref }: Props) {
  const t = useTranslations('audit');
  const edition = useEdition();
  const { at, type, person, subject, changes } = entry;
  const href = placeOf(entry, editionPrefix(edition));
  return (
    <li className="audit-entry">
      <time className="audit-time" dateTime={at.toISOString()}>
        {timeText(at, edition, 'long-time', timeZone)}
      </time>
      <div className="audit-what">
        <p>
          <bdi className="font-bold">{person ?? t('machinery')}</bdi>
          <span className="audit-deed">{t(deedKey(type))}</span>
          {href ? (
            <Link href={href} prefetch={false} className="audit-subject">
              <Isolated>{subject || t('nameless')}</Isolated>
            </Link>
          ) : (
            subject && <Isolated>{subject}</Isolated>
          )}
        </p>
        {changes.length > 0 && (
          <dl className="audit-changes">
            {changes.map((change) => (
              <FactDifference key={change.field} change={change} timeZone={timeZone} />
            ))}
          </dl>
        )}
      </div>
      <Link href={storyHref} prefetch={false} className="link-button audit-story">
        {t('story')}
      </Link>
    </li>
  );
}

const areas: Partial<Record<ReturnType<typeof nounOf>, Area>> = {
  section: 'sections',
  topic: 'topics',
  author: 'authors',
  media: 'media',
  ticker: 'ticker',
  front: 'front',
  page: 'pages',
  redirect: 'redirects',
  wire: 'wire',
  webhook: 'webhooks',
};

/** Where the thing is worked on; null: it has no place of its own. */
function placeOf({ type, subjectId }: AuditEntry, prefix: string): string | null {
  const noun = nounOf(type);
  if (noun === 'article') return newsroomHref(prefix, 'articles', subjectId);
  const area = areas[noun];
  return area ? newsroomHref(prefix, area) : null;
}
