'use client';

import { useTranslations } from 'next-intl';
import { Label, Radio, RadioGroup } from 'react-aria-components';

const choices = ['gregorian', 'hijri'] as const;

export type NewsroomCalendar = (typeof choices)[number];

interface Props {
  value: NewsroomCalendar;
  onChange: (calendar: NewsroomCalendar) => void;
}

/** In which calendar a day is given. */
export function CalendarChoice({ value, onChange }: Props) {
  const t = useTranslations('states.date');
  return (
    <RadioGroup
      className="choice"
      orientation="horizontal"
      value={value}
      onChange={(chosen) => onChange(chosen as NewsroomCalendar)}
    >
      <Label className="field-label">{t('calendar')}</Label>
      {choices.map((choice) => (
        <Radio key={choice} value={choice} className="choice-item">
          {t(choice)}
        </Radio>
      ))}
    </RadioGroup>
  );
}
