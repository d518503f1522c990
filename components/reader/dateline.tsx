import { useEdition } from '#components/ui/edition.ts';
import { editionFormats } from '#messages/editions.ts';
import { When } from './when.tsx';

/** Today, in the calendar of the world and in the Hijri one where the edition keeps both. */
export function Dateline({ now, zone }: { now: Date; zone: string }) {
  const { hijri } = editionFormats[useEdition()];
  return (
    <p className="dateline">
      <When at={now} zone={zone} form="full" />
      {hijri && <When at={now} zone={zone} form="hijri" />}
    </p>
  );
}
