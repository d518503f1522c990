'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isolate } from '#arabic/isolate.ts';
import { useEdition } from '#components/ui/edition.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import { execute, type SentChange } from '../client/execute.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { Dialog } from '../controls/dialog.tsx';
import { MenuButton } from '../controls/menu-button.tsx';
import { notify } from '../controls/notices.tsx';
import { newsroomHref } from '../shell/places.ts';
import { RemoveWebhook } from './remove-webhook.tsx';
import { RotateSecret } from './rotate-secret.tsx';
import type { Webhook } from './webhook.ts';
import { WebhookForm } from './webhook-form.tsx';

/** What may be done with a webhook. */
export function WebhookMenu({ id, isOn, ...words }: Webhook) {
  const t = useTranslations('webhooks');
  const router = useRouter();
  const prefix = editionPrefix(useEdition());
  const [list, log] = [newsroomHref(prefix, 'webhooks'), newsroomHref(prefix, 'webhooks', id)];
  const refusalText = useRefusalText();
  const [dialog, setDialog] = useState<'change' | 'rotate' | 'remove' | null>(null);
  const close = () => setDialog(null);

  const send = async (command: SentChange['commands'][number], text: string, undo?: () => void) => {
    const done = await execute({ subjectId: id, commands: [command] });
    if (done.ok) notify({ text, tone: 'done', ...(undo && { undo }) });
    router.refresh();
    return done;
  };
  const sendAtOnce = async (...given: Parameters<typeof send>) => {
    const done = await send(...given);
    if (!done.ok) notify({ text: refusalText(done.refusal), tone: 'wrong' });
    return done.ok;
  };
  const switchOn = () => sendAtOnce({ type: 'webhook.change', isOn: true }, t('isOn'));
  const switchOff = () => sendAtOnce({ type: 'webhook.change', isOn: false }, t('isOff'), switchOn);
  const test = async () => {
    if (await sendAtOnce({ type: 'webhook.test' }, t('isTested'))) router.push(log);
  };

  return (
    <>
      <MenuButton
        label="⋯"
        name={t('manage', { address: isolate(words.address) })}
        actions={[
          { id: 'log', label: t('log'), onAction: () => router.push(log) },
          { id: 'test', label: t('test'), onAction: test },
          { id: 'change', label: t('change'), onAction: () => setDialog('change') },
          { id: 'rotate', label: t('rotate'), onAction: () => setDialog('rotate') },
          isOn
            ? { id: 'off', label: t('switchOff'), onAction: switchOff }
            : { id: 'on', label: t('switchOn'), onAction: switchOn },
          { id: 'remove', label: t('remove'), onAction: () => setDialog('remove') },
        ]}
      />
      <Dialog title={t('change')} isOpen={dialog === 'change'} onClose={close}>
        <WebhookForm
          first={words}
          onSave={async (changed) => {
            const done = await send({ type: 'webhook.change', ...changed }, t('isSaved'));
            if (done.ok) close();
            return done;
          }}
          onCancel={close}
        />
      </Dialog>
      {dialog === 'rotate' && <RotateSecret id={id} onClose={close} />}
      {dialog === 'remove' && (
        <RemoveWebhook
          address={words.address}
          onRemove={async () => {
            if (await sendAtOnce({ type: 'webhook.remove' }, t('isRemoved'))) router.push(list);
          }}
          onClose={close}
        />
      )}
    </>
  );
}
