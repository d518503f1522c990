'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isolates } from '#components/ui/isolated.tsx';
import { askAuth } from '../client/auth.ts';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { notify } from '../controls/notices.tsx';
import { ConfirmPassword } from './confirm-password.tsx';
import { FactorSetUp } from './factor-set-up.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

/** What better-auth gives once, when a second factor is begun. */
interface Begun {
  totpURI: string;
  backupCodes: string[];
}

type Task =
  | { kind: 'turnOn' | 'turnOff' | 'newCodes' }
  | { kind: 'setUp'; begun: Begun }
  | { kind: 'codes'; codes: string[] };

/** So few are said louder: it is time to make new ones. */
const few = 3;

/** The second factor: turning it on, with the codes for when it is lost, and off. Each asks for the password first. */
export function SecondFactor({ isOn, codesLeft }: { isOn: boolean; codesLeft: number | null }) {
  const t = useTranslations('account');
  const router = useRouter();
  const [task, setTask] = useState<Task | null>(null);
  const close = () => {
    setTask(null);
    router.refresh();
  };

  const confirmed = async (password: string) => {
    if (task?.kind === 'turnOn') {
      const begun = await askAuth<Begun>('two-factor/enable', { password });
      if (begun.ok) setTask({ kind: 'setUp', begun: begun.value });
      return begun;
    }
    if (task?.kind === 'newCodes') {
      const made = await askAuth<{ backupCodes: string[] }>('two-factor/generate-backup-codes', { password });
      if (made.ok) setTask({ kind: 'codes', codes: made.value.backupCodes });
      return made;
    }
    const ended = await askAuth('two-factor/disable', { password });
    if (ended.ok) {
      notify({ text: t('factorIsOff'), tone: 'done' });
      close();
    }
    return ended;
  };

  return (
    <>
      <p>{isOn ? t('factorOn') : t('factorOff')}</p>
      {codesLeft !== null && (
        <p className={codesLeft < few ? 'font-bold' : 'text-second'}>
          {t.rich('codesLeft', { count: codesLeft, ...isolates })}
          {codesLeft < few && ` ${t('codesAdvice')}`}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {isOn ? (
          <>
            <Button onPress={() => setTask({ kind: 'newCodes' })}>{t('newCodes')}</Button>
            <Button kind="quiet" onPress={() => setTask({ kind: 'turnOff' })}>
              {t('turnOff')}
            </Button>
          </>
        ) : (
          <Button onPress={() => setTask({ kind: 'turnOn' })}>{t('turnOn')}</Button>
        )}
      </div>
      <Dialog
        title={task?.kind === 'codes' ? t('codesTitle') : t('factorTitle')}
        isOpen={task !== null}
        onClose={close}
      >
        {task?.kind === 'setUp' && (
          <FactorSetUp
            address={task.begun.totpURI}
            onCancel={close}
            onDone={() => {
              notify({ text: t('factorIsOn'), tone: 'done' });
              setTask({ kind: 'codes', codes: task.begun.backupCodes });
            }}
          />
        )}
        {task?.kind === 'codes' && <RecoveryCodes codes={task.codes} onKept={close} />}
        {task && !('begun' in task || 'codes' in task) && (
          <ConfirmPassword onConfirm={confirmed} onCancel={close} />
        )}
      </Dialog>
    </>
  );
}
