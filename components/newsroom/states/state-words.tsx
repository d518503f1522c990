'use client';

import { useTranslations } from 'next-intl';
import { Isolated, isolates } from '#components/ui/isolated.tsx';
import type { Standing } from '#editorial/standing.ts';
import { editionFormats, isEdition } from '#messages/editions.ts';
import { Moment } from '../controls/moment.tsx';
import { useArticleSession } from '../editor/article-session.ts';

/** The state in words: what it is, since when and by whom, and what else is to be known before one goes on. */
export function StateWords({ standing }: { standing: Standing | null }) {
  const [t, status] = [useTranslations('states'), useTranslations('desk.status')];
  const { article } = useArticleSession();
  const zone = standing?.timeZone ?? 'UTC';
  const { approvedBy, embargoedUntil, scheduledFor, pending, needsTranslation } = article;
  const step = standing?.lastStep;
  const moment = (at: Date) => ({ time: () => <Moment at={at} zone={zone} /> });
  const known = (name: string | null | undefined) => ({ known: name ? 'yes' : 'no', by: name ?? '' });
  return (
    <div className="state-words" role="status">
      <p className="state-line">
        <strong className="state-name" data-status={article.status}>
          {status(article.status)}
        </strong>
        {step && (
          <span>{t.rich('by', { ...isolates, ...known(step.by), ...moment(new Date(step.at)) })}</span>
        )}
        {scheduledFor && standing && <span>{t.rich('scheduledFor', moment(scheduledFor))}</span>}
        {embargoedUntil && standing && <span>{t.rich('embargoedUntil', moment(embargoedUntil))}</span>}
        {approvedBy && <span>{t.rich('approved', { ...isolates, ...known(standing?.approvedBy) })}</span>}
        {pending && <span>{t('pending')}</span>}
        {standing?.erasedAt && <span>{t.rich('erasedAt', moment(new Date(standing.erasedAt)))}</span>}
        {needsTranslation && <span>{t('needsTranslation')}</span>}
      </p>
      {article.returnNote && (
        <p className="state-note">{t.rich('returned', { note: () => <Note text={article.returnNote} /> })}</p>
      )}
      {article.withdrawnReason && (
        <p className="state-note">
          {t.rich('withdrawn', {
            note: () => <Note text={article.withdrawnReason} edition={article.edition} />,
          })}
        </p>
      )}
    </div>
  );
}

/** What somebody wrote, in its own direction; what readers see, in their edition's language. */
function Note({ text, edition }: { text: string; edition?: string }) {
  const format = edition !== undefined && isEdition(edition) ? editionFormats[edition] : null;
  return (
    <q>
      {format ? (
        <bdi lang={format.tag} dir={format.dir}>
          {text}
        </bdi>
      ) : (
        <Isolated>{text}</Isolated>
      )}
    </q>
  );
}
