import { useTranslations } from 'next-intl';
import { Moment } from '../controls/moment.tsx';
import { useArticleSession } from '../editor/article-session.ts';

/** Says, before a correction, that readers still have the text that is being corrected; it stops nobody. */
export function SameText({ since, zone }: { since: Date; zone: string }) {
  const t = useTranslations('states');
  const waits = useArticleSession().article.pending !== null;
  return (
    <p role="note" className="state-note">
      {t.rich(waits ? 'correctWaits' : 'correctSame', { time: () => <Moment at={since} zone={zone} /> })}
    </p>
  );
}
