'use client';

import { useTranslations } from 'next-intl';
import { Button, DateInput, DateSegment, Dialog, Group, Popover } from 'react-aria-components';
import { MonthCalendar } from './month-calendar.tsx';

/** What a DatePicker is worked by: its parts to type, and a month to pick a day from. */
export function DateGroup({ label }: { label: string }) {
  const t = useTranslations('states.date');
  return (
    <>
      <Group className="input moment-input">
        <DateInput className="moment-segments">
          {(segment) =>
            // The name of the era cannot be changed, and would catch what is typed after the year.
            segment.type === 'era' ? (
              <span className="moment-segment">{segment.text}</span>
            ) : (
              <DateSegment segment={segment} className="moment-segment" />
            )
          }
        </DateInput>
        <Button className="moment-button" aria-label={t('pick')}>
          <span aria-hidden="true">▾</span>
        </Button>
      </Group>
      <Popover className="popover moment-popover">
        <Dialog className="moment-dialog" aria-label={label}>
          <MonthCalendar />
        </Dialog>
      </Popover>
    </>
  );
}
