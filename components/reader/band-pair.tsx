import type { Front } from '#editorial/view.ts';
import { type BandProps, opened } from './bands-of.ts';
import { PictureCard } from './picture-card.tsx';
import { PlainCard } from './plain-card.tsx';
import { SectionHeading } from './section-heading.tsx';

/** Two sections side by side, of seven columns and of five. */
export function BandPair({ blocks, zone, turned }: BandProps) {
  return (
    <div className="band band-pair late" data-turned={turned}>
      {blocks.map((block) => (
        <PairBlock key={block.section.slug} block={block} zone={zone} />
      ))}
    </div>
  );
}

function PairBlock({
  block: { section, teasers },
  zone,
}: {
  block: Front['sections'][number];
  zone: string;
}) {
  const { first, others } = opened(teasers);
  return (
    <section aria-labelledby={`section-${section.slug}`}>
      <SectionHeading section={section} />
      <div className={others.length > 0 ? 'pair-block' : 'pair-single'}>
        {first && (
          <PictureCard
            teaser={first}
            zone={zone}
            within={section.slug}
            size="text-head-3"
            sizes="(min-width: 48rem) 27rem, 100vw"
            told
          />
        )}
        {others.length > 0 && (
          <div className="ruled grid content-start gap-5">
            {others.slice(0, 3).map((teaser) => (
              <PlainCard
                key={teaser.id}
                teaser={teaser}
                zone={zone}
                within={section.slug}
                told={!first?.picture}
              />
            ))}
          </div>
        )}
      </div>
    </section>
  );
}
