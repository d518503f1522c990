'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '../controls/button.tsx';

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
      <div className="form-foot">
        <Button kind="main" type="submit" isPending={isBusy}>
          {submit}
        </Button>
        <Button onPress={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
