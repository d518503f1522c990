import type { ReactNode } from 'react';
import { Isolated } from '#components/ui/isolated.tsx';
import type { Teaser } from '#editorial/view.ts';
import { Kicker } from './kicker.tsx';

interface Props {
  teaser: Teaser;
  /** The level of the headline in the outline of the page. */
  level: 2 | 3;
  /** The size of the headline: one of the steps of tokens.css. */
  size: 'text-head-1' | 'text-head-2' | 'text-head-3' | 'text-head-4';
  className?: string;
  within?: string | undefined;
  picture?: ReactNode;
  /** The headline with marks in it. */
  marked?: ReactNode;
  /** What stands under the headline. */
  children?: ReactNode;
}

/** A card. The headline is its only link and is stretched over the whole of it. */
export function Story({ teaser, level, size, className = '', within, picture, marked, children }: Props) {
  const Heading = `h${level}` as const;
  return (
    <article className={`card ${className}`}>
      {picture}
      <div className="min-w-0">
        <Kicker teaser={teaser} within={within} />
        <Heading className={`headline ${size}`}>
          <a href={teaser.href} className="story stretched">
            <Isolated drawn={marked}>{teaser.headline}</Isolated>
          </a>
        </Heading>
        {children}
      </div>
    </article>
  );
}
