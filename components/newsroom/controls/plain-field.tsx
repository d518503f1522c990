'use client';

import { type ComponentProps, type ReactNode, useId } from 'react';

interface Props extends ComponentProps<'input'> {
  label: string;
  /** What to write, where the label does not say it; said again where it changes. */
  hint?: string | undefined;
  /** Why what was written cannot be taken. */
  error?: string | undefined;
  /** What stands inside the field, at its end. */
  end?: ReactNode;
}

/**
 * A field that React leaves alone: what a password safe fills in, or a quick hand types, before the page's scripts are
 * there stays in it.
 */
export function PlainField({ label, hint, error, end, ...props }: Props) {
  const id = useId();
  return (
    <div className="field" data-invalid={error === undefined ? undefined : ''}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="plain-input" dir={props.dir}>
        <input
          {...props}
          id={id}
          className="input"
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={`${id}-hint ${id}-error`}
        />
        {end}
      </div>
      <p id={`${id}-hint`} className="field-hint empty:hidden" aria-live="polite">
        {hint}
      </p>
      <p id={`${id}-error`} className="field-error empty:hidden">
        {error}
      </p>
    </div>
  );
}
