'use client';

import type { ReactNode } from 'react';
import { Button } from './button.tsx';

interface Props {
  /** The button of kind `main`; a dialog that only shows something has none. */
  main?: ReactNode;
  /** The button that leaves all as it was. */
  out?: { label: string; onPress: () => void };
  /** Other ways on, between the two. */
  children?: ReactNode;
}

/** What can be done in a dialog, in the one order that all dialogs have: what matters first, the way out last. */
export function DialogActions({ main, out, children }: Props) {
  return (
    <div className="dialog-actions">
      {main}
      {children}
      {out && <Button onPress={out.onPress}>{out.label}</Button>}
    </div>
  );
}
