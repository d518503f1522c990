'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { execute } from '../client/execute.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { Button } from '../controls/button.tsx';
import { notify } from '../controls/notices.tsx';

interface Props {
  webhookId: string;
  id: string;
  /** When it was made, in the interface's words. */
  when: string;
}

/** Sends a message again, as it was. */
export function ResendButton({ webhookId, id, when }: Props) {
  const t = useTranslations('webhooks');
  const refusalText = useRefusalText();
  const router = useRouter();
  const resend = async () => {
    const command = { type: 'webhook.resend' as const, delivery: id };
    const done = await execute({ subjectId: webhookId, commands: [command] });
    const text = done.ok ? t('isResent') : refusalText(done.refusal);
    notify({ text, tone: done.ok ? 'done' : 'wrong' });
    router.refresh();
  };
  return (
    <Button kind="quiet" onPress={resend} aria-label={t('resendOne', { when })}>
      {t('resend')}
    </Button>
  );
}
