import { Picture } from '#components/ui/picture.tsx';
import { RunningText } from '#components/ui/running-text.tsx';
import type { Teaser } from '#editorial/view.ts';
import { CardMeta } from './card-meta.tsx';
import { acrossPhone } from './picture-sizes.ts';
import { Story } from './story.tsx';

/** What matters most: the widest picture and the largest words of the front page. */
export function LeadCard({ teaser, zone }: { teaser: Teaser; zone: string }) {
  return (
    <Story
      teaser={teaser}
      level={3}
      size="text-head-1"
      className="lead"
      picture={
        teaser.picture && (
          <Picture
            picture={teaser.picture}
            sizes={`(min-width: 84rem) 48rem, (min-width: 48rem) 56vw, ${acrossPhone}`}
            eager
            className="picture aspect-16/10 xl:aspect-16/9"
          />
        )
      }
    >
      <p className="standfirst">
        <RunningText text={teaser.excerpt} />
      </p>
      <CardMeta teaser={teaser} zone={zone} authors />
    </Story>
  );
}
