import { RunningText } from '#components/ui/running-text.tsx';
import type { Teaser } from '#editorial/view.ts';
import { CardMeta } from './card-meta.tsx';
import { Story } from './story.tsx';

interface Props {
  teaser: Teaser;
  zone: string;
  within?: string | undefined;
  size?: 'text-head-3' | 'text-head-4';
  told?: boolean;
  authors?: boolean;
}

/** Words alone. */
export function PlainCard({
  teaser,
  zone,
  within,
  size = 'text-head-4',
  told = true,
  authors = false,
}: Props) {
  return (
    <Story teaser={teaser} within={within} level={3} size={size}>
      {told && (
        <p className="excerpt">
          <RunningText text={teaser.excerpt} />
        </p>
      )}
      <CardMeta teaser={teaser} zone={zone} authors={authors} />
    </Story>
  );
}
