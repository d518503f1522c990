'use client';

import { parseAbsolute } from '@internationalized/date';
import { useTranslations } from 'next-intl';
import { DateField, DateInput, DateSegment, FieldError, Label } from 'react-aria-components';
import { Button } from '../controls/button.tsx';

const hourMs = 3_600_000;
const soon = [1, 3, 12, 24] as const;

interface Props {
  /** The clock by which it is typed. */
  zone: string;
  until: string | null;
  onChange: (until: string | null) => void;
  error?: string | undefined;
}

/** When an item ends by itself: typed by the edition's clock, or by one press so many hours from now. */
export function UntilField({ zone, until, onChange, error }: Props) {
  const t = useTranslations('tickerDesk');
  const inHours = (hours: number) => new Date(Date.now() + hours * hourMs).toISOString();
  return (
    <div className="field">
      <DateField
        value={until === null ? null : parseAbsolute(until, zone)}
        onChange={(value) => onChange(value?.toDate().toISOString() ?? null)}
        granularity="minute"
        hourCycle={24}
        isInvalid={error !== undefined}
        className="field"
      >
        <Label className="field-label">{t('until')}</Label>
        <DateInput className="input date-input">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
        <FieldError className="field-error">{error}</FieldError>
      </DateField>
      <div className="ticker-soon">
        {soon.map((hours) => (
          <Button key={hours} kind="quiet" onPress={() => onChange(inHours(hours))}>
            {t(`inHours.${hours}`)}
          </Button>
        ))}
        <Button kind="quiet" onPress={() => onChange(null)} isDisabled={until === null}>
          {t('stays')}
        </Button>
      </div>
    </div>
  );
}
