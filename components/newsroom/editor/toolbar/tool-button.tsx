'use client';

import { ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { ToolIcon, type ToolShape } from './tool-icon.tsx';

interface Props {
  /** Without one the label itself is drawn. */
  shape?: ToolShape;
  label: string;
  shortcut?: string;
  /** Undefined: it does something once and is never on. */
  isOn?: boolean;
  isDisabled?: boolean;
  onPress: () => void;
}

/** One tool. Its name and its key are told on hover, on focus and to screen readers. */
export function ToolButton({ shape, label, shortcut, isOn, isDisabled = false, onPress }: Props) {
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      <ToggleButton
        className="tool"
        isSelected={isOn ?? false}
        isDisabled={isDisabled}
        onPress={onPress}
        {...(shape && { 'aria-label': label })}
        {...(shortcut && { 'aria-keyshortcuts': shortcut.replace('Ctrl', 'Control').replaceAll(' ', '+') })}
      >
        {shape ? <ToolIcon shape={shape} /> : label}
      </ToggleButton>
      <Tooltip className="tooltip" offset={6}>
        {shape && label} {shortcut && <kbd className="shortcut">{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
