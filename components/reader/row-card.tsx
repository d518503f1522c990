import { Picture } from '#components/ui/picture.tsx';
import { RunningText } from '#components/ui/running-text.tsx';
import type { Teaser } from '#editorial/view.ts';
import { CardMeta } from './card-meta.tsx';
import { Story } from './story.tsx';

interface Props {
  teaser: Teaser;
  zone: string;
  within?: string | undefined;
  level?: 2 | 3;
  size?: 'text-head-3' | 'text-head-4';
  told?: boolean;
}

/** Words with a small picture at their end: the form of lists, and of most cards on a phone. */
export function RowCard({ teaser, zone, within, level = 3, size = 'text-head-4', told = false }: Props) {
  return (
    <Story
      teaser={teaser}
      within={within}
      level={level}
      size={size}
      className="row-card"
      picture={
        teaser.picture && (
          <Picture
            picture={teaser.picture}
            sizes={told ? '(min-width: 48rem) 15rem, 7rem' : '7rem'}
            className="picture aspect-4/3"
          />
        )
      }
    >
      {told && (
        <p className="excerpt hidden md:block">
          <RunningText text={teaser.excerpt} />
        </p>
      )}
      <CardMeta teaser={teaser} zone={zone} authors={told} />
    </Story>
  );
}
