import { Isolated } from '#components/ui/isolated.tsx';
import { RunningText } from '#components/ui/running-text.tsx';

/** What a picture shows, and whose it is. */
export function Caption({ caption, credit }: { caption: string; credit: string }) {
  if (!caption && !credit) return null;
  return (
    <figcaption className="caption">
      <RunningText text={caption} />{' '}
      {credit && (
        <span className="text-second">
          <Isolated>{credit}</Isolated>
        </span>
      )}
    </figcaption>
  );
}
