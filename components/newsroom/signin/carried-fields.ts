'use client';

import { type RefObject, useEffect } from 'react';
import { keep, kept } from '../client/kept.ts';

/** What of a form is carried over to the same form in the other language; a password or a code never is. */
const carried = ['name', 'email'] as const;
const place = 'warraq.sign-in';
const thisTab = () => sessionStorage;

const fieldOf = (within: ParentNode, name: string) =>
  within.querySelector<HTMLInputElement>(`input[name="${name}"]:not([type="hidden"])`);

/** Keeps what has been typed in this tab alone, until the next form takes it: no address and no server learns of it. */
export function carryFields(within: ParentNode): void {
  const typed = new URLSearchParams();
  for (const name of carried) {
    const value = fieldOf(within, name)?.value;
    if (value) typed.set(name, value);
  }
  keep(place, typed.toString(), thisTab);
}

/** Fills a form with what was carried to it; what a password safe or a quick hand has put there already stays. */
export function useCarriedFields(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const typed = new URLSearchParams(kept(place, thisTab) ?? '');
    keep(place, null, thisTab);
    if (!form.current) return;
    for (const name of carried) {
      const [field, value] = [fieldOf(form.current, name), typed.get(name)];
      if (!field || value === null || field.value !== field.defaultValue) continue;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, [form]);
}
