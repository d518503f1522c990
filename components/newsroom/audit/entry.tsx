import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { Isolated } from '#components/ui/isolated.tsx';
import type { Area } from '#editorial/areas.ts';
import { type AuditNoun, nounOf } from '#editorial/audit/filter.ts';
import type { AuditEntry } from '#editorial/audit/view.ts';
import { editionName } from '#messages/edition-name.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { newsroomHref } from '../shell/places.ts';
import { timeText } from '../shell/times.ts';
import { useDeedWords } from './deed-words.ts';
import { FactDifference } from './difference.tsx';
import { wayOfNaming } from './way-of-naming.ts';

interface Props {
  entry: AuditEntry;
  timeZone: string;
  /** Where everything that was done to the same thing is listed. */
  storyHref: string;
}

/** Something that was done: by whom, to what, and what was other afterwards. */
export function AuditEntryItem({ entry, timeZone, storyHref }: Props) {
  const t = useTranslations('audit');
  const wordsOf = useDeedWords();
  const edition = useEdition();
  const { at, type, person, act, changes } = entry;
  return (
    <li className="audit-entry">
      <time className="audit-time" dateTime={at.toISOString()}>
        {timeText(at, edition, 'time', timeZone)}
      </time>
      <div className="audit-what">
        <p>
          {t.rich('line', {
            named: wayOfNaming(entry),
            who: () => <bdi className="font-bold">{person ?? t('machinery')}</bdi>,
            deed: () => wordsOf(type, act),
            what: () => <Subject entry={entry} />,
          })}
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

/** What it was done to, leading to where that is worked on. */
function Subject({ entry }: { entry: AuditEntry }) {
  const t = useTranslations('audit');
  const href = placeOf(entry, editionPrefix(useEdition()));
  const { type, subjectId, subject } = entry;
  const isFirst = type === 'person.invited' && !subject;
  const isOfEdition = nounOf(type) === 'front' || nounOf(type) === 'edition';
  const name = isOfEdition
    ? editionName(subjectId)
    : subject || t(isFirst ? 'firstAdministrator' : 'nameless');
  return href ? (
    <Link href={href} prefetch={false} className="audit-subject">
      <Isolated>{name}</Isolated>
    </Link>
  ) : (
    <Isolated>{name}</Isolated>
  );
}

const areas: Partial<Record<AuditNoun, Area>> = {
  section: 'sections',
  topic: 'topics',
  author: 'authors',
  media: 'media',
  ticker: 'ticker',
  front: 'front',
  page: 'pages',
  redirect: 'redirects',
  import: 'imports',
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
