import { useEdition } from '#components/ui/edition.ts';
import { dayWords } from './day.ts';
import type { TimeForm } from './time-words.ts';

interface Props {
  /** `2026-11-23`. */
  day: string;
  form?: TimeForm;
  className?: string;
}

/** A day of the archive: what `<When>` is for a moment. */
export function DayTime({ day, form = 'long', className }: Props) {
  return (
    <time dateTime={day} data-form={form} className={className}>
      {dayWords(day, useEdition(), form)}
    </time>
  );
}
