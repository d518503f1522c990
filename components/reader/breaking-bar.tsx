import { useTranslations } from 'next-intl';
import { Isolated } from '#components/ui/isolated.tsx';
import type { Shell } from '#editorial/view.ts';

/** The one place where the accent fills a surface: what is breaking now. */
export function BreakingBar({ breaking }: { breaking: NonNullable<Shell['breaking']> }) {
  const t = useTranslations('breaking');
  return (
    <section className="page" aria-label={t('label')}>
      <a href={breaking.href} className="story breaking-bar">
        <strong className="bg-accent px-3 text-paper">{t('label')}</strong>
        <span className="py-2">
          <Isolated>{breaking.headline}</Isolated>
        </span>
      </a>
    </section>
  );
}
