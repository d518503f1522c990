import { cleanLine } from '../clean-line.ts';

/** One line of what a file says, as it may be shown, on a terminal too: there a control character is an order. */
export function shownLine(text: string): string {
  return cleanLine(text.replace(/[^\P{Cc}\s]/gu, ''));
}
