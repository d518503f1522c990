import { MarkedText } from '#components/ui/marked-text.tsx';
import { Picture } from '#components/ui/picture.tsx';
import type { FoundStory } from '#editorial/view.ts';
import { CardMeta } from './card-meta.tsx';
import { Story } from './story.tsx';

/** A story that was found: its words show, on a phone too, why it was. */
export function FoundCard({ story, zone }: { story: FoundStory; zone: string }) {
  const { teaser, highlights } = story;
  return (
    <Story
      teaser={teaser}
      level={2}
      size="text-head-3"
      className="row-card"
      marked={<MarkedText runs={highlights.headline} />}
      picture={
        teaser.picture && (
          <Picture
            picture={teaser.picture}
            sizes="(min-width: 48rem) 15rem, 7rem"
            className="picture aspect-4/3"
          />
        )
      }
    >
      <p className="excerpt">
        <MarkedText runs={highlights.excerpt} />
      </p>
      <CardMeta teaser={teaser} zone={zone} authors />
    </Story>
  );
}
