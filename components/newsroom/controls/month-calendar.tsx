'use client';

import { useTranslations } from 'next-intl';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components';

/** A month to pick a day from, in whichever calendar the field is in. */
export function MonthCalendar() {
  const t = useTranslations('states.date');
  return (
    <Calendar className="month">
      <header className="month-head">
        <Button slot="previous" className="month-button" aria-label={t('previous')}>
          <span aria-hidden="true" className="month-arrow" data-way="back" />
        </Button>
        <Heading className="month-name" />
        <Button slot="next" className="month-button" aria-label={t('next')}>
          <span aria-hidden="true" className="month-arrow" data-way="on" />
        </Button>
      </header>
      <CalendarGrid className="month-grid" weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="month-weekday">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className="month-day" />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
