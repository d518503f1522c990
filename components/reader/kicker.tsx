import { useTranslations } from 'next-intl';
import { Isolated } from '#components/ui/isolated.tsx';
import type { Teaser } from '#editorial/view.ts';

/** The word above a headline: what is breaking, the story's own kicker, or the name of its section. */
export function Kicker({ teaser }: { teaser: Pick<Teaser, 'breaking' | 'kicker' | 'section'> }) {
  const t = useTranslations('breaking');
  return (
    <p className="kicker" data-tint={teaser.section.tint}>
      {teaser.breaking && <strong className="me-2 text-accent">{t('label')}</strong>}
      <Isolated>{teaser.kicker || teaser.section.name}</Isolated>
    </p>
  );
}
