'use client';

import {
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  type TextFieldProps,
} from 'react-aria-components';

interface Props extends TextFieldProps {
  label: string;
  /** What to write, where the label does not say it. */
  hint?: string | undefined;
  /** Why what was written cannot be taken. */
  error?: string | undefined;
  /** Lines of a field that holds more than one. */
  lines?: number;
  /** The content's own direction, where it differs from the interface's. */
  dir?: 'rtl' | 'ltr' | 'auto';
}

/** Makes an empty field one that shows a placeholder, whose direction is the page's (type.css). */
function emptyWords(dir: Props['dir']): string | undefined {
  return dir === 'auto' ? ' ' : undefined;
}

export function TextField({ label, hint, error, lines, dir, ...props }: Props) {
  return (
    <AriaTextField {...props} isInvalid={error !== undefined} className="field">
      <Label className="field-label">{label}</Label>
      {lines === undefined ? (
        <Input className="input" dir={dir} placeholder={emptyWords(dir)} />
      ) : (
        <TextArea className="input" rows={lines} dir={dir} placeholder={emptyWords(dir)} />
      )}
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}
