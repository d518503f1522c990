import type { Teaser } from '#editorial/view.ts';
import { Byline } from './byline.tsx';
import { LiveTime } from './live-time.tsx';

/** The last line of a card: who and when. */
export function CardMeta({
  teaser,
  zone,
  authors = false,
}: {
  teaser: Teaser;
  zone: string;
  authors?: boolean;
}) {
  return (
    <p className="card-meta">
      {authors && teaser.authors.length > 0 && (
        <span>
          <Byline authors={teaser.authors} />
        </span>
      )}
      <LiveTime at={teaser.publishedAt} zone={zone} form="long" />
    </p>
  );
}
