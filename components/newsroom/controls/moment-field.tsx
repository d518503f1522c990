'use client';

import { fromDate, now, type ZonedDateTime } from '@internationalized/date';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { DatePicker, FieldError, I18nProvider, Label, Text } from 'react-aria-components';
import { useEdition } from '#components/ui/edition.ts';
import { isolates } from '#components/ui/isolated.tsx';
import { editionFormats } from '#messages/editions.ts';
import { CalendarChoice, type NewsroomCalendar } from './calendar-choice.tsx';
import { DateGroup } from './date-group.tsx';
import { Moment } from './moment.tsx';

interface Props {
  label: string;
  /** Whole minutes. Null: nothing, or not all of it, has been given. */
  value: Date | null;
  onChange: (moment: Date | null) => void;
  /** Where the clock stands that it is given by: the edition's, as an IANA name. */
  timeZone: string;
  error?: string | undefined;
}

const calendars = { gregorian: 'gregory', hijri: 'islamic-umalqura' } as const;

/**
 * A moment to the minute, typed or picked in either calendar, by the clock of the edition and in the digits of the
 * interface. What it is in the other calendar stands below.
 */
export function MomentField({ label, value, onChange, timeZone, error }: Props) {
  const t = useTranslations('states.date');
  const { tag, digits } = editionFormats[useEdition()];
  const [calendar, setCalendar] = useState<NewsroomCalendar>('gregorian');
  const locale = `${tag}-u-ca-${calendars[calendar]}-nu-${digits}`;
  return (
    <div className="moment-field">
      <CalendarChoice value={calendar} onChange={setCalendar} />
      <I18nProvider locale={locale}>
        <DatePicker<ZonedDateTime>
          // The segments are those of a calendar: another one begins with the same moment and segments of its own.
          key={calendar}
          className="field"
          granularity="minute"
          // By twelve hours the 0 of a typed 09 means midnight, and turns the morning into the evening.
          hourCycle={24}
          hideTimeZone
          shouldForceLeadingZeros
          isInvalid={error !== undefined}
          value={value && fromDate(value, timeZone)}
          placeholderValue={now(timeZone).set({ minute: 0, second: 0, millisecond: 0 })}
          onChange={(moment) => onChange(moment && wholeMinutes(moment.toDate()))}
        >
          <Label className="field-label">{label}</Label>
          <DateGroup label={label} />
          <Text slot="description" className="field-hint">
            {t.rich('zone', { ...isolates, zone: zoneName(tag, timeZone) })}
          </Text>
          <FieldError className="field-error">{error}</FieldError>
        </DatePicker>
      </I18nProvider>
      <p className="field-hint" aria-live="polite">
        {value &&
          t.rich('same', {
            time: () => (
              <Moment at={value} zone={timeZone} form={calendar === 'hijri' ? 'gregorian' : 'hijri'} />
            ),
          })}
      </p>
    </div>
  );
}

function wholeMinutes(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / 60_000) * 60_000);
}

/** What people call a zone: «التوقيت العربي الرسمي». */
function zoneName(locale: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(`${locale}-u-ca-iso8601-nu-latn`, {
    timeZone,
    timeZoneName: 'longGeneric',
  }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
