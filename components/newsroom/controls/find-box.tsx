'use client';

import { useEffect, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { Found } from '#editorial/desk/view.ts';
import { ask } from '../client/execute.ts';

interface Props {
  label: string;
  noun: 'author' | 'topic';
  /** The name of what is chosen. */
  value: string;
  onChange: (found: Found | null) => void;
  /** Only those of this edition; null: all. */
  edition?: string | null;
}

/** One of very many, found by the beginning or any part of its name. An emptied field chooses none. */
export function FindBox({ label, noun, value, onChange, edition = null }: Props) {
  const [text, setText] = useState(value);
  const [found, setFound] = useState<Found[]>([]);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    const over = new AbortController();
    const address = `/api/newsroom/find?noun=${noun}&q=${encodeURIComponent(text)}`;
    ask<Found[]>(address, { signal: over.signal }).then((result) => {
      if (result.ok) setFound(result.value.filter((one) => edition === null || one.edition === edition));
    });
    return () => over.abort();
  }, [text, noun, edition]);
  return (
    <ComboBox
      className="field"
      items={found}
      inputValue={text}
      onInputChange={(typed) => {
        setText(typed);
        if (typed === '' && value !== '') onChange(null);
      }}
      onSelectionChange={(key) => {
        const one = found.find(({ id }) => id === key);
        if (one) onChange(one);
      }}
      menuTrigger="focus"
      allowsCustomValue
    >
      <Label className="field-label">{label}</Label>
      <div className="find-box">
        <Input className="input" dir="auto" />
        <Button className="find-box-button">
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <Popover className="popover">
        <ListBox<Found> className="list">
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
