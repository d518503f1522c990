'use client';

import { Button as AriaButton, type ButtonProps, composeRenderProps } from 'react-aria-components';

interface Props extends ButtonProps {
  /** `main` is the one action that matters on a screen; `quiet` stands in rows and bars. */
  kind?: 'main' | 'plain' | 'quiet';
}

export function Button({ kind = 'plain', className, ...props }: Props) {
  return (
    <AriaButton
      {...props}
      data-kind={kind}
      className={composeRenderProps(className, (given) => (given ? `button ${given}` : 'button'))}
    />
  );
}
