import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import type { AnnouncementType } from '#editorial/announcement-types.ts';
import type { DeliveryFault } from '#editorial/delivery-faults.ts';
import { agoText } from '../shell/times.ts';

export interface Delivery {
  id: string;
  type: AnnouncementType | 'test';
  state: 'waiting' | 'delivered' | 'failed';
  attempts: number;
  status: number | null;
  /** The code of why there was no answer, or empty. */
  error: DeliveryFault | '';
  response: string;
  createdAt: Date;
  dueAt: Date;
}

/** What came of a message: its state, what was answered or why nothing was, and when it is tried again. */
export function DeliveryOutcome({ delivery, now }: { delivery: Delivery; now: Date }) {
  const t = useTranslations('webhooks');
  const faultText = useTranslations('webhooks.error');
  const edition = useEdition();
  const { state, status, error, attempts, dueAt } = delivery;
  const facts = [
    status === null ? null : t('status', { status: String(status) }),
    attempts > 1 ? t('tries', { count: attempts }) : null,
    state === 'waiting' && attempts > 0 ? t('next', { when: agoText(dueAt, now, edition) }) : null,
  ].filter((fact) => fact !== null);
  return (
    <>
      <span className="font-bold">{t(`outcome.${state}`)}</span>
      {facts.length > 0 && <span className="people-email">{facts.join(' · ')}</span>}
      {error !== '' && <span className="people-email">{faultText(error)}</span>}
    </>
  );
}
