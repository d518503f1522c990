import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { isolates } from '#components/ui/isolated.tsx';
import type { DeskRow } from '#editorial/desk/view.ts';
import { timeText } from '../shell/times.ts';

/** What is to be known of an article beyond its state; nothing where there is nothing. */
export function DeskMarks({ row, timeZone }: { row: DeskRow; timeZone: string }) {
  const t = useTranslations('desk');
  const edition = useEdition();
  const { embargoedUntil, wire, breaking, isApproved, hasPending, isReturned } = row;
  const marks = [
    ...(breaking ? [{ name: 'breaking', text: t('mark.breaking') }] : []),
    ...(isApproved ? [{ name: 'approved', text: t('mark.approved') }] : []),
    ...(isReturned ? [{ name: 'returned', text: t('mark.returned') }] : []),
    ...(hasPending ? [{ name: 'pending', text: t('mark.pending') }] : []),
    ...(embargoedUntil
      ? [
          {
            name: 'embargoed',
            text: t('mark.embargoed', { until: timeText(embargoedUntil, edition, 'long-time', timeZone) }),
          },
        ]
      : []),
    ...(wire !== null ? [{ name: 'wire', text: t.rich('mark.wire', { name: wire, ...isolates }) }] : []),
  ];
  if (marks.length === 0) return null;
  return (
    <span className="desk-marks">
      {marks.map(({ name, text }) => (
        <span key={name} className="desk-mark" data-mark={name}>
          {text}
        </span>
      ))}
    </span>
  );
}
