import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEdition } from '#components/ui/edition.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { TableHead } from '../controls/table-head.tsx';
import { newsroomHref } from '../shell/places.ts';
import { EmptyList } from '../taxonomy/empty-list.tsx';
import { AddWebhook } from './add-webhook.tsx';
import { useEditionNames } from './edition-names.ts';
import type { Webhook } from './webhook.ts';
import { WebhookMenu } from './webhook-menu.tsx';

/** The addresses of other programs that are told what readers see. */
export function WebhookList({ webhooks }: { webhooks: Webhook[] }) {
  const t = useTranslations('webhooks');
  const nameOf = useEditionNames();
  const prefix = editionPrefix(useEdition());
  return (
    <>
      <div className="newsroom-head">
        <h1 className="newsroom-title grow">{t('title')}</h1>
        <AddWebhook />
      </div>
      <p className="field-hint">{t('intro')}</p>
      {webhooks.length === 0 ? (
        <EmptyList title={t('emptyTitle')} text={t('emptyText')} />
      ) : (
        <table className="people">
          <TableHead columns={[t('address'), t('heard'), t('edition'), t('state')]} actions={t('actions')} />
          <tbody>
            {webhooks.map((webhook) => (
              <tr key={webhook.id} data-disabled={webhook.isOn ? undefined : ''}>
                <th scope="row">
                  <Link
                    href={newsroomHref(prefix, 'webhooks', webhook.id)}
                    prefetch={false}
                    className="link-button"
                  >
                    <bdi dir="ltr" className="wrap-anywhere">
                      {webhook.address}
                    </bdi>
                  </Link>
                </th>
                <td data-label={t('heard')}>
                  {webhook.events.map((event) => t(`event.${event}`)).join(' · ')}
                </td>
                <td data-label={t('edition')}>
                  <bdi>{nameOf(webhook.edition)}</bdi>
                </td>
                <td data-label={t('state')}>{webhook.isOn ? t('on') : t('off')}</td>
                <td className="people-menu">
                  <WebhookMenu {...webhook} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
