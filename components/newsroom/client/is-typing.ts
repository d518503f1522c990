/** Whether a key pressed there is meant for what is there: a field, or something that stands before the page. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const field =
    'input:not([type="checkbox"]), textarea, select, [role="dialog"], [role="listbox"], [role="menu"]';
  return target.isContentEditable || target.closest(field) !== null;
}
