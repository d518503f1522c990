'use client';

import type { ReactNode } from 'react';
import { Keyboard, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { Button } from './button.tsx';

export interface MenuAction {
  id: string;
  label: string;
  /** As it is shown: `Ctrl S`. */
  shortcut?: string;
  href?: string;
  onAction?: () => void;
  isDisabled?: boolean;
}

interface Props {
  label: ReactNode;
  /** What a screen reader hears where the label is a drawing. */
  name?: string;
  actions: MenuAction[];
}

export function MenuButton({ label, name, actions }: Props) {
  return (
    <MenuTrigger>
      <Button kind="quiet" {...(name === undefined ? {} : { 'aria-label': name })}>
        {label}
      </Button>
      <Popover className="popover">
        <Menu items={actions} className="list">
          {({ id, label: text, shortcut, href, onAction, isDisabled }) => (
            <MenuItem
              id={id}
              textValue={text}
              className="list-item"
              {...(href === undefined ? {} : { href })}
              {...(onAction === undefined ? {} : { onAction })}
              {...(isDisabled === undefined ? {} : { isDisabled })}
            >
              <Text slot="label">{text}</Text>
              {shortcut !== undefined && <Keyboard className="shortcut">{shortcut}</Keyboard>}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
