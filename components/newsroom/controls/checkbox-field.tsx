'use client';

import type { ReactNode } from 'react';
import { Checkbox, type CheckboxProps } from 'react-aria-components';

interface Props extends Omit<CheckboxProps, 'children'> {
  children: ReactNode;
}

export function CheckboxField({ children, ...props }: Props) {
  return (
    <Checkbox {...props} className="checkbox">
      <span className="checkbox-box" aria-hidden="true" />
      {children}
    </Checkbox>
  );
}
