import { Picture } from '#components/ui/picture.tsx';
import { RunningText } from '#components/ui/running-text.tsx';
import type { Teaser } from '#editorial/view.ts';
import { CardMeta } from './card-meta.tsx';
import { Story } from './story.tsx';

interface Props {
  teaser: Teaser;
  zone: string;
  within?: string | undefined;
  sizes: string;
  size?: 'text-head-2' | 'text-head-3' | 'text-head-4';
  level?: 2 | 3;
  /** Whether the beginning of the story is told too. */
  told?: boolean;
}

/** A picture above its words. */
export function PictureCard({
  teaser,
  zone,
  within,
  sizes,
  size = 'text-head-4',
  level = 3,
  told = false,
}: Props) {
  return (
    <Story
      teaser={teaser}
      within={within}
      level={level}
      size={size}
      picture={
        teaser.picture && (
          <Picture picture={teaser.picture} sizes={sizes} ratio="4:3" className="picture mb-3 aspect-3/2" />
        )
      }
    >
      {(told || !teaser.picture) && (
        <p className="excerpt">
          <RunningText text={teaser.excerpt} />
        </p>
      )}
      <CardMeta teaser={teaser} zone={zone} />
    </Story>
  );
}
