'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { InviteForm } from './invite-form.tsx';
import { LinkToSend } from './link-to-send.tsx';

/** Opens the invitation of a colleague; the link it makes is shown this once. */
export function InviteButton() {
  const t = useTranslations('people');
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [link, setLink] = useState<{ name: string; path: string } | null>(null);
  const close = () => {
    setOpen(false);
    setLink(null);
    router.refresh();
  };
  return (
    <>
      <Button kind="main" onPress={() => setOpen(true)}>
        {t('invite')}
      </Button>
      <Dialog title={link ? t('linkTitle') : t('invite')} isOpen={isOpen} onClose={close}>
        {link ? <LinkToSend {...link} onDone={close} /> : <InviteForm onInvited={setLink} onCancel={close} />}
      </Dialog>
    </>
  );
}
