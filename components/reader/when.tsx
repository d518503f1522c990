import { useEdition } from '#components/ui/edition.ts';
import { type TimeForm, timeWords } from './time-words.ts';

export type { TimeForm };

interface Props {
  at: Date;
  /** The time zone of the edition. */
  zone: string;
  form: TimeForm;
  className?: string;
}

/** A time in the edition's own words, isolated, and exactly for machines. */
export function When({ at, zone, form, className }: Props) {
  const edition = useEdition();
  return (
    <time dateTime={at.toISOString()} className={className}>
      {timeWords(at, { edition, zone, form })}
    </time>
  );
}
