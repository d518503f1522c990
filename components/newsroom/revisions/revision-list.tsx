import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { isolates } from '#components/ui/isolated.tsx';
import type { RevisionEntry } from '#editorial/revision-entry.ts';
import { Moment } from '../controls/moment.tsx';
import { agoText } from '../shell/times.ts';

interface Props {
  entries: RevisionEntry[];
  from: number | null;
  to: number;
  zone: string;
  now: Date;
}

/** The versions, the newest first, of which any two are chosen: a form, so that the address says which. */
export function RevisionList({ entries, from, to, zone, now }: Props) {
  const t = useTranslations('revisions');
  return (
    <form method="get" className="revision-form">
      <ol className="revision-list">
        {entries.map((entry) => (
          <li key={entry.version} className="revision">
            <span className="revision-choices">
              <Choice name="from" version={entry.version} isChosen={entry.version === from} />
              <Choice name="to" version={entry.version} isChosen={entry.version === to} />
            </span>
            <Written entry={entry} zone={zone} now={now} />
          </li>
        ))}
      </ol>
      <button type="submit" className="button" data-kind="main">
        {t('compare')}
      </button>
    </form>
  );
}

function Choice({ name, version, isChosen }: { name: 'from' | 'to'; version: number; isChosen: boolean }) {
  const t = useTranslations('revisions');
  return (
    <label className="revision-choice">
      <input type="radio" name={name} value={version} defaultChecked={isChosen} />
      {t(name)}
    </label>
  );
}

/** Who wrote a version, when, and how much of it was new. */
function Written({ entry, zone, now }: { entry: RevisionEntry; zone: string; now: Date }) {
  const t = useTranslations('revisions');
  const edition = useEdition();
  const { version, by, at, isNow, change } = entry;
  return (
    <span className="revision-words">
      <span>
        <strong>{isNow ? t('now') : t.rich('version', { ...isolates, version: String(version) })}</strong>{' '}
        {by === null ? t('machine') : t.rich('by', { ...isolates, by })}
      </span>
      <span className="text-second">
        {agoText(at, now, edition)} · <Moment at={at} zone={zone} />
      </span>
      <span className="text-second">
        {change === null && t('first')}
        {change && change.added > 0 && <span>{t.rich('added', { ...isolates, count: change.added })}</span>}
        {change && change.removed > 0 && (
          <span>{t.rich('removed', { ...isolates, count: change.removed })}</span>
        )}
        {change?.fields.map((field) => (
          <span key={field}>{t(`names.${field}`)}</span>
        ))}
      </span>
    </span>
  );
}
