import { useTranslations } from 'next-intl';
import { isolates } from '#components/ui/isolated.tsx';
import type { Origin } from '#editorial/wire/view.ts';
import { InNewTab } from '../controls/new-tab.tsx';

/** Says by whom an article was brought, and leads to it there. */
export function OriginLine({ origin: { name, href } }: { origin: Origin }) {
  const t = useTranslations('wire');
  return (
    <p className="origin-line">
      {t.rich('origin', { name, ...isolates })}{' '}
      {href && (
        <a href={href} target="_blank" rel="noreferrer" className="link-button">
          {t('original')}
          <InNewTab />
        </a>
      )}
    </p>
  );
}
