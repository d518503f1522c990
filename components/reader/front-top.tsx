import { useTranslations } from 'next-intl';
import type { Teaser } from '#editorial/view.ts';
import { LeadCard } from './lead-card.tsx';
import { PictureCard } from './picture-card.tsx';
import { PlainCard } from './plain-card.tsx';

/** What the editors put first: the lead, three stories told in words beside it, three with pictures beneath. */
export function FrontTop({ slots, zone }: { slots: Teaser[]; zone: string }) {
  const t = useTranslations('front');
  const [lead, ...others] = slots;
  if (!lead) return null;
  const beside = others.slice(0, 3);
  const beneath = others.slice(3);
  return (
    <section aria-labelledby="lead" className="front-lead">
      <h2 id="lead" className="sr-only">
        {t('lead')}
      </h2>
      <LeadCard teaser={lead} zone={zone} />
      {beside.length > 0 && (
        <div className="front-beside">
          {beside.map((teaser) => (
            <PlainCard key={teaser.id} teaser={teaser} zone={zone} />
          ))}
        </div>
      )}
      {beneath.length > 0 && (
        <div className="front-beneath after-paint">
          {beneath.map((teaser) => (
            <PictureCard
              key={teaser.id}
              teaser={teaser}
              zone={zone}
              sizes="(min-width: 48rem) 20rem, 7.5rem"
            />
          ))}
        </div>
      )}
    </section>
  );
}
