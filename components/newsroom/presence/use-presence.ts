'use client';

import { useEffect, useState } from 'react';
import type { Presence } from '#editorial/desk/view.ts';
import { ask } from '../client/execute.ts';

const address = '/api/newsroom/presence';
/** Three of these may go amiss before one is taken to have left (server/desk/presence.ts). */
const everyMs = 10_000;

export type OtherPerson = Presence['people'][number];

/** Says that this article is open here for as long as it is, and returns the others who have it open. */
export function usePresence(articleId: string): OtherPerson[] {
  const [others, setOthers] = useState<OtherPerson[]>([]);
  useEffect(() => {
    let isHere = true;
    const say = async () => {
      if (document.visibilityState === 'hidden') return;
      const body = JSON.stringify({ articleId });
      const result = await ask<OtherPerson[]>(address, { method: 'POST', body });
      if (result.ok && isHere) setOthers((known) => (sameAs(known, result.value) ? known : result.value));
    };
    const leave = () => {
      const left = new Blob([JSON.stringify({ articleId, left: true })], { type: 'application/json' });
      navigator.sendBeacon(address, left);
    };
    say();
    const timer = setInterval(say, everyMs);
    document.addEventListener('visibilitychange', say);
    window.addEventListener('pagehide', leave);
    return () => {
      isHere = false;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', say);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [articleId]);
  return others;
}

/** Who is where on the desk, asked again every few seconds. */
export function usePresenceOnDesk(atFirst: Presence[]): Presence[] {
  const [presence, setPresence] = useState(atFirst);
  useEffect(() => setPresence(atFirst), [atFirst]);
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState === 'hidden') return;
      const result = await ask<Presence[]>(address);
      if (result.ok) setPresence(result.value);
    };
    const timer = setInterval(look, everyMs);
    return () => clearInterval(timer);
  }, []);
  return presence;
}

function sameAs(a: OtherPerson[], b: OtherPerson[]): boolean {
  return a.length === b.length && a.every(({ id }, at) => id === b[at]?.id);
}
