import { useTranslations } from 'next-intl';
import type { Teaser } from '#editorial/view.ts';
import { LeadCard } from './lead-card.tsx';
import { PictureCard } from './picture-card.tsx';
import { PlainCard } from './plain-card.tsx';

/** How many stories stand beside the lead, and as many beneath it. */
const abreast = 3;
const sizes = '(min-width: 80rem) 16rem, (min-width: 48rem) 30vw, 7.5rem';
const fewSizes = '(min-width: 48rem) 26rem, 7.5rem';

/**
 * What the editors put first: the lead, three stories told in words beside it, three with pictures beneath. A column of
 * words beside a lead with nothing beneath it would be the longer of the two, so a few stories all stand beneath.
 */
export function FrontTop({ slots, zone }: { slots: Teaser[]; zone: string }) {
  const t = useTranslations('front');
  const [lead, ...others] = slots;
  if (!lead) return null;
  const isFew = others.length <= abreast;
  const beside = isFew ? [] : others.slice(0, abreast);
  const beneath = isFew ? others : others.slice(abreast);
  return (
    <section aria-labelledby="lead" className="front-lead" data-few={isFew || undefined}>
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
        <div className={`front-beneath ${isFew || !lead.picture ? '' : 'after-paint'}`}>
          {beneath.map((teaser) => (
            <PictureCard
              key={teaser.id}
              teaser={teaser}
              zone={zone}
              sizes={beneath.length < abreast ? fewSizes : sizes}
              told={isFew}
            />
          ))}
        </div>
      )}
    </section>
  );
}
