'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Form } from 'react-aria-components';
import type { Refusal } from '#editorial/refusal.ts';
import { Dialog } from '../controls/dialog.tsx';
import { DialogActions } from '../controls/dialog-actions.tsx';
import type { TakeStep } from './use-steps.ts';

/** What the dialog of any step is given. */
export interface StepDialogProps {
  take: TakeStep;
  /** Where the edition's clock stands. */
  zone: string;
  onClose: () => void;
}

interface Props {
  title: string;
  onClose: () => void;
  /** Closes the dialog where it answers null. */
  onSubmit: () => Promise<Refusal | null | 'again'>;
  isDisabled?: boolean;
  children: ReactNode;
}

/** A question before a step: its fields, the step itself, and the way back. */
export function StepDialog({ title, onClose, onSubmit, isDisabled = false, children }: Props) {
  const t = useTranslations('states');
  const [isBusy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    const refusal = await onSubmit();
    setBusy(false);
    // A version that is no longer the newest opens a view of its own, which must not lie behind this one.
    if (refusal === null || (refusal !== 'again' && refusal.code === 'stale-version')) onClose();
  };
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Form
        className="step-form"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {children}
        <DialogActions
          main={{ label: title, isPending: isBusy, isDisabled }}
          out={{ label: t('cancel'), onPress: onClose }}
        />
      </Form>
    </Dialog>
  );
}
