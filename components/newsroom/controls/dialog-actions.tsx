'use client';

import type { ReactNode } from 'react';
import type { ButtonProps } from 'react-aria-components';
import { Button } from './button.tsx';

interface Props {
  /** What the dialog is for; without `onPress` it sends the form that it stands in. A dialog that only shows something has none. */
  main?: { label: ReactNode } & Pick<ButtonProps, 'onPress' | 'isDisabled' | 'isPending' | 'autoFocus'>;
  /** The button that leaves all as it was. */
  out?: { label: string; onPress: () => void };
  /** Other ways on, between the two. */
  children?: ReactNode;
}

/** What can be done in a dialog, in the one order that all dialogs have: what matters first, the way out last. */
export function DialogActions({ main, out, children }: Props) {
  const { label, ...does } = main ?? {};
  return (
    <div className="dialog-actions">
      {main && (
        <Button kind="main" type={main.onPress ? 'button' : 'submit'} {...does}>
          {label}
        </Button>
      )}
      {children}
      {out && <Button onPress={out.onPress}>{out.label}</Button>}
    </div>
  );
}
