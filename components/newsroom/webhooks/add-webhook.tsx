'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { announcementTypes } from '#editorial/announcement-types.ts';
import { ask } from '../client/execute.ts';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { SecretToCopy } from './secret-to-copy.tsx';
import { WebhookForm, type WebhookWords } from './webhook-form.tsx';

const fresh: WebhookWords = { address: 'https://', events: [...announcementTypes], edition: null };

/** Opens the form of a new webhook; the secret that is made with it is shown this once. */
export function AddWebhook() {
  const t = useTranslations('webhooks');
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const close = () => {
    setOpen(false);
    setSecret(null);
    router.refresh();
  };
  const make = async (words: WebhookWords) => {
    const body = JSON.stringify({ make: words });
    const made = await ask<{ secret: string }>('/api/newsroom/webhooks', { method: 'POST', body });
    if (made.ok) setSecret(made.value.secret);
    return made;
  };
  return (
    <>
      <Button kind="main" onPress={() => setOpen(true)}>
        {t('add')}
      </Button>
      <Dialog title={secret ? t('secretTitle') : t('add')} isOpen={isOpen} onClose={close}>
        {secret ? (
          <SecretToCopy secret={secret} onDone={close} />
        ) : (
          <WebhookForm first={fresh} onSave={make} onCancel={close} />
        )}
      </Dialog>
    </>
  );
}
