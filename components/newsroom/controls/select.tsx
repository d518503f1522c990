'use client';

import {
  Select as AriaSelect,
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';

interface Option {
  id: string;
  label: string;
}

interface Props {
  label: string;
  options: Option[];
  value: string | null;
  onChange: (id: string) => void;
  placeholder?: string;
  error?: string | undefined;
  isDisabled?: boolean;
  name?: string;
}

/** One of a few; for a long list there is the combo box. */
export function Select({ label, options, value, onChange, error, placeholder, ...props }: Props) {
  return (
    <AriaSelect
      {...props}
      {...(placeholder === undefined ? {} : { placeholder })}
      className="field"
      isInvalid={error !== undefined}
      value={value}
      onChange={(key) => onChange(String(key))}
    >
      <Label className="field-label">{label}</Label>
      <Button className="input select-button">
        <SelectValue className="truncate" />
        <span aria-hidden="true">▾</span>
      </Button>
      <FieldError className="field-error">{error}</FieldError>
      <Popover className="popover">
        <ListBox items={options} className="list">
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="list-item">
              <bdi>{option.label}</bdi>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
