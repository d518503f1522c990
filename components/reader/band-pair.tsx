import type { Front } from '#editorial/view.ts';
import { PictureCard } from './picture-card.tsx';
import { PlainCard } from './plain-card.tsx';
import { SectionHeading } from './section-heading.tsx';

/** Two sections side by side, of seven columns and of five. */
export function BandPair({ blocks, zone }: { blocks: Front['sections']; zone: string }) {
  return (
    <div className="band band-pair">
      {blocks.map(({ section, teasers }) => {
        const [first, ...others] = teasers;
        return (
          <section key={section.slug} aria-labelledby={`section-${section.slug}`}>
            <SectionHeading section={section} />
            <div className="pair-block">
              {first && (
                <PictureCard
                  teaser={first}
                  zone={zone}
                  size="text-head-3"
                  sizes="(min-width: 48rem) 24rem, 100vw"
                  told
                />
              )}
              <div className="ruled grid content-start gap-5">
                {others.slice(0, 3).map((teaser) => (
                  <PlainCard key={teaser.id} teaser={teaser} zone={zone} told={false} />
                ))}
              </div>
            </div>
          </section>
        );
      })}
    </div>
  );
}
