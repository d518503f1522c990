import { useEdition } from '#components/ui/edition.ts';
import { type TimeForm, timeWords } from './time-words.ts';

interface Props {
  at: Date;
  /** The time zone of the edition. */
  zone: string;
  form: TimeForm;
  /** Whether the browser says «قبل 12 دقيقة» while it is fresh. */
  live?: boolean;
  className?: string | undefined;
}

/**
 * A time in the edition's own words, isolated, and exactly for machines. By its form the browser writes it again, where the
 * reader chose other digits, months or another calendar.
 */
export function When({ at, zone, form, live = false, className }: Props) {
  const edition = useEdition();
  return (
    <time
      dateTime={at.toISOString()}
      data-form={form}
      data-live={live ? '' : undefined}
      className={className}
    >
      {timeWords(at, { edition, zone, form })}
    </time>
  );
}
