'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { ChoiceKind, FoundChoice } from '#editorial/editor-view.ts';
import { useChoices } from '../client/use-choices.ts';

interface Props {
  label: string;
  kind: ChoiceKind;
  /** The name of what is chosen. */
  value: string;
  onChange: (found: FoundChoice | null) => void;
  /** Only those of this edition; null: all. */
  edition?: string | null;
  /** What an empty field stands for. */
  placeholder?: string;
}

/** One of very many, found by the beginning or any part of its name. An emptied field chooses none. */
export function FindBox({ label, kind, value, onChange, edition = null, placeholder }: Props) {
  const t = useTranslations('editor.choices');
  const [text, setText] = useState(value);
  const [isOpen, setOpen] = useState(false);
  const answer = useChoices(kind, edition, text, isOpen);
  const found = answer ?? [];
  useEffect(() => setText(value), [value]);
  return (
    <ComboBox
      className="field"
      items={found}
      inputValue={text}
      onInputChange={(typed) => {
        setText(typed);
        if (typed === '' && value !== '') onChange(null);
      }}
      onOpenChange={setOpen}
      onSelectionChange={(key) => {
        const one = found.find(({ id }) => id === key);
        if (one) onChange(one);
      }}
      menuTrigger="focus"
      allowsCustomValue
      allowsEmptyCollection
    >
      <Label className="field-label">{label}</Label>
      <div className="find-box">
        <Input className="input" dir="auto" placeholder={placeholder} />
        <Button className="find-box-button">
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <Popover className="popover">
        <ListBox<FoundChoice>
          className="list"
          renderEmptyState={() => answer && <p className="list-item text-second">{t('none')}</p>}
        >
          {({ id, name, edition: home }) => (
            <ListBoxItem id={id} textValue={name} className="list-item">
              <bdi>{name}</bdi>
              {edition === null && <span className="shortcut">{home}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
