import { formatDate } from '#arabic/dates.ts';
import { umalquraDay } from '#arabic/hijri.ts';
import { useEdition } from '#components/ui/edition.ts';
import { editionFormats } from '#messages/editions.ts';

interface Props {
  at: Date;
  /** Where the clock stands that it is told by, as an IANA name. */
  zone: string;
  /** `hijri`: the day alone, in the other calendar; `gregorian`: the day alone. */
  form?: 'long-time' | 'hijri' | 'gregorian';
}

/** A moment in the words and digits of the interface, isolated. */
export function Moment({ at, zone, form = 'long-time' }: Props) {
  const { tag, digits, months } = editionFormats[useEdition()];
  const options = { locale: tag, digits, months, timeZone: zone };
  const style = form === 'long-time' ? form : 'full';
  return (
    <time dateTime={at.toISOString()} className="moment">
      {formatDate(at, style, form === 'hijri' ? { ...options, hijri: umalquraDay } : options)}
    </time>
  );
}
