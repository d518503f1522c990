'use client';

import { type CalendarDate, parseDate } from '@internationalized/date';
import { DatePicker, FieldError, I18nProvider, Label, Text } from 'react-aria-components';
import { useEdition } from '#components/ui/edition.ts';
import { editionFormats } from '#messages/editions.ts';
import { DateGroup } from './date-group.tsx';

interface Props {
  label: string;
  /** `2026-11-26`; null: no day, or not all of it, has been given. */
  value: string | null;
  onChange: (day: string | null) => void;
  hint?: string | undefined;
  error?: string | undefined;
  isReadOnly?: boolean | undefined;
}

/** A day of the Gregorian calendar, typed or picked, in the digits of the interface. */
export function DayField({ label, value, onChange, hint, error, isReadOnly }: Props) {
  const { tag, digits } = editionFormats[useEdition()];
  return (
    <I18nProvider locale={`${tag}-u-ca-gregory-nu-${digits}`}>
      <DatePicker<CalendarDate>
        className="field"
        shouldForceLeadingZeros
        isReadOnly={isReadOnly ?? false}
        isInvalid={error !== undefined}
        value={value === null ? null : parseDate(value)}
        onChange={(day) => onChange(day?.toString() ?? null)}
      >
        <Label className="field-label">{label}</Label>
        <DateGroup label={label} />
        {hint !== undefined && (
          <Text slot="description" className="field-hint">
            {hint}
          </Text>
        )}
        <FieldError className="field-error">{error}</FieldError>
      </DatePicker>
    </I18nProvider>
  );
}
