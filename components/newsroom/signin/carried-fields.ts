'use client';

import { type RefObject, useEffect } from 'react';

/** What of a form is carried over to the same form in the other language; a password or a code never is. */
const carried = ['name', 'email'] as const;
const place = 'warraq.sign-in';

const fieldOf = (within: ParentNode, name: string) =>
  within.querySelector<HTMLInputElement>(`input[name="${name}"]:not([type="hidden"])`);

/** Keeps what has been typed in this tab alone, until the next form takes it: no address and no server learns of it. */
export function carryFields(within: ParentNode): void {
  const typed = carried.flatMap((name) => {
    const value = fieldOf(within, name)?.value;
    return value ? [[name, value]] : [];
  });
  sessionStorage.setItem(place, JSON.stringify(Object.fromEntries(typed)));
}

/** Fills a form with what was carried to it; what a password safe or a quick hand has put there already stays. */
export function useCarriedFields(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const kept = sessionStorage.getItem(place);
    sessionStorage.removeItem(place);
    if (!kept || !form.current) return;
    const values: Record<string, string> = JSON.parse(kept);
    for (const name of carried) {
      const [field, value] = [fieldOf(form.current, name), values[name]];
      if (!field || value === undefined || field.value !== field.defaultValue) continue;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, [form]);
}
