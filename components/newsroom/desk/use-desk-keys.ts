'use client';

import { useEffect, useRef } from 'react';
import { isTyping } from '../client/is-typing.ts';

interface Actions {
  onNew: () => void;
  onHelp: () => void;
  onToggle: (articleId: string) => void;
}

/** The keys of the desk: j and k or the arrows through its rows, x to select, / to search, n for new, ? for help. */
export function useDeskKeys(actions: Actions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (keyed(event, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** By where the key is, since on an Arabic keyboard j types «ت». @returns whether the key meant something */
function keyed(event: KeyboardEvent, { onNew, onHelp, onToggle }: Actions): boolean {
  const here = document.activeElement?.closest<HTMLElement>('[data-article]') ?? null;
  if (event.key === '?' || event.key === '؟') return done(onHelp);
  if (event.code === 'KeyJ' || (here && event.key === 'ArrowDown')) return step(here, 1);
  if (event.code === 'KeyK' || (here && event.key === 'ArrowUp')) return step(here, -1);
  if (event.code === 'KeyN') return done(onNew);
  if (event.code === 'Slash')
    return done(() => document.querySelector<HTMLElement>('[data-desk-search]')?.focus());
  if (event.code === 'KeyX' && here) return done(() => onToggle(here.dataset.article ?? ''));
  return false;
}

function done(action: () => void): true {
  action();
  return true;
}

/** Puts the focus on the headline of the row before or behind; with none focused, on the first. */
function step(here: HTMLElement | null, by: 1 | -1): true {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-article]')];
  const at = here ? rows.indexOf(here) + by : 0;
  rows[Math.max(0, Math.min(at, rows.length - 1))]?.querySelector<HTMLElement>('a')?.focus();
  return true;
}
