import { type BandProps, opened } from './bands-of.ts';
import { PictureCard } from './picture-card.tsx';
import { RowCard } from './row-card.tsx';
import { SectionHeading } from './section-heading.tsx';

/** The heaviest band: one story large, its picture over half the page, the others beside it. */
export function BandFeature({ blocks, zone, turned }: BandProps) {
  return blocks.map(({ section, teasers }) => {
    const { first, others } = opened(teasers);
    return (
      <section key={section.slug} className="band late" aria-labelledby={`section-${section.slug}`}>
        <SectionHeading section={section} />
        <div className="band-feature" data-turned={turned}>
          {first && (
            <PictureCard
              teaser={first}
              zone={zone}
              within={section.slug}
              size="text-head-2"
              sizes="(min-width: 84rem) 40rem, (min-width: 48rem) 55vw, 100vw"
              told
            />
          )}
          <div className="ruled grid content-start gap-5">
            {others.slice(0, 4).map((teaser) => (
              <RowCard key={teaser.id} teaser={teaser} zone={zone} within={section.slug} />
            ))}
          </div>
        </div>
      </section>
    );
  });
}
