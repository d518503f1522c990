import type { Front } from '#editorial/view.ts';
import { FrontBands } from './front-bands.tsx';
import { FrontTop } from './front-top.tsx';
import { Rail } from './rail.tsx';

/** Importance seen from across a room: a lead of seven columns, the latest in a rail, then sections of differing weight. */
export function FrontPage({ front, zone }: { front: Front; zone: string }) {
  return (
    <>
      <div className="front-top">
        <FrontTop slots={front.slots} zone={zone} />
        <Rail latest={front.latest} mostRead={front.mostRead} zone={zone} />
      </div>
      <FrontBands sections={front.sections} zone={zone} />
    </>
  );
}
