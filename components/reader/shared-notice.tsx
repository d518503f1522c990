import { useTranslations } from 'next-intl';
import type { Status } from '#editorial/status.ts';
import { When } from './when.tsx';

/** Says to whoever was sent a link what this is: not what readers have, and not for long. */
export function SharedNotice({ status, until, zone }: { status: Status; until: Date; zone: string }) {
  const t = useTranslations('shared');
  return (
    <aside className="shared-notice" aria-label={t('label')}>
      <p>
        <strong>{status === 'published' ? t('changes') : t('draft')}</strong>{' '}
        {t.rich('until', { time: () => <When at={until} zone={zone} form="long-time" /> })}
      </p>
    </aside>
  );
}
