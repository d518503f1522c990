import { When } from './when.tsx';

/** Today, in the calendar of the world and in the Hijri one where the edition, or the reader, wants both. */
export function Dateline({ now, zone }: { now: Date; zone: string }) {
  return (
    <p className="dateline">
      <When at={now} zone={zone} form="full" />
      <When at={now} zone={zone} form="hijri" className="hijri" />
    </p>
  );
}
