import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { TableHead } from '../controls/table-head.tsx';
import { newsroomHref } from '../shell/places.ts';
import { timeText } from '../shell/times.ts';
import { EmptyList } from '../taxonomy/empty-list.tsx';
import { type Delivery, DeliveryOutcome } from './delivery-outcome.tsx';
import { ResendButton } from './resend-button.tsx';
import type { Webhook } from './webhook.ts';
import { WebhookMenu } from './webhook-menu.tsx';

interface Props {
  webhook: Webhook;
  deliveries: Delivery[];
  now: Date;
}

/** What was sent to one webhook, and what came of it. */
export function DeliveryLog({ webhook, deliveries, now }: Props) {
  const t = useTranslations('webhooks');
  const edition = useEdition();
  return (
    <>
      <div className="newsroom-head">
        <h1 className="newsroom-title grow">{t('logTitle')}</h1>
        <Link
          href={newsroomHref(editionPrefix(edition), 'webhooks')}
          prefetch={false}
          className="link-button"
        >
          {t('back')}
        </Link>
        <WebhookMenu {...webhook} />
      </div>
      <p className="field-hint wrap-anywhere">
        <bdi dir="ltr">{webhook.address}</bdi>
      </p>
      {deliveries.length === 0 ? (
        <EmptyList title={t('logEmpty')} text={t('logEmptyText')} />
      ) : (
        <table className="people">
          <TableHead columns={[t('when'), t('what'), t('result'), t('answer')]} actions={t('actions')} />
          <tbody>
            {deliveries.map((delivery) => {
              const answer = delivery.error === '' ? delivery.response : '';
              const when = timeText(delivery.createdAt, edition, 'long-time');
              return (
                <tr key={delivery.id}>
                  <th scope="row">
                    <time dateTime={delivery.createdAt.toISOString()}>{when}</time>
                  </th>
                  <td data-label={t('what')}>{t(`event.${delivery.type}`)}</td>
                  <td data-label={t('result')}>
                    <DeliveryOutcome delivery={delivery} now={now} />
                  </td>
                  <td data-label={answer ? t('answer') : undefined} className="wrap-anywhere">
                    <bdi>{answer}</bdi>
                  </td>
                  <td className="people-menu">
                    <ResendButton webhookId={webhook.id} id={delivery.id} when={when} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </>
  );
}
