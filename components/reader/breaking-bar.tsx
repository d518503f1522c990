import { useTranslations } from 'next-intl';
import { Isolated } from '#components/ui/isolated.tsx';
import type { Shell } from '#editorial/view.ts';

/** The one place where the accent fills a surface: what is breaking now. */
export function BreakingBar({ breaking }: { breaking: NonNullable<Shell['breaking']> }) {
  const t = useTranslations('breaking');
  const words = (
    <>
      <strong className="bg-accent px-3 text-paper">{t('label')}</strong>
      <span className="py-2">
        <Isolated>{breaking.headline}</Isolated>
      </span>
    </>
  );
  return (
    <section className="page" aria-label={t('label')}>
      {breaking.href === null ? (
        <p className="breaking-bar">{words}</p>
      ) : (
        <a href={breaking.href} className="story breaking-bar">
          {words}
        </a>
      )}
    </section>
  );
}
