'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DialogActions } from '../controls/dialog-actions.tsx';

interface Props {
  /** The word on the button that carries it out. */
  submit: string;
  problem: string | null;
  isBusy: boolean;
  onSubmit: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** The fields of a thing that is made or changed, in a dialog. */
export function ChangeForm({ submit, problem, isBusy, onSubmit, onCancel, children }: Props) {
  const t = useTranslations('taxonomy');
  return (
    <form
      className="grid gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <p role="alert" className="field-error">
        {problem}
      </p>
      <DialogActions
        main={{ label: submit, isPending: isBusy }}
        out={{ label: t('cancel'), onPress: onCancel }}
      />
    </form>
  );
}
