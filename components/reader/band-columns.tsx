import type { BandProps } from './bands-of.ts';
import { PlainCard } from './plain-card.tsx';
import { SectionHeading } from './section-heading.tsx';

/** Words alone, in columns between hairlines. */
export function BandColumns({ blocks, zone }: BandProps) {
  return blocks.map(({ section, teasers }) => (
    <section key={section.slug} className="band late" aria-labelledby={`section-${section.slug}`}>
      <SectionHeading section={section} />
      <div className="band-columns" data-count={Math.min(teasers.length, 4)}>
        {teasers.slice(0, 4).map((teaser) => (
          <PlainCard
            key={teaser.id}
            teaser={teaser}
            zone={zone}
            within={section.slug}
            size="text-head-3"
            authors
          />
        ))}
      </div>
    </section>
  ));
}
