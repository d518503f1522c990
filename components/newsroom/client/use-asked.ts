'use client';

import { useEffect, useState } from 'react';
import { ask } from './execute.ts';

interface Answer<T> {
  value?: T;
  isFailed: boolean;
}

/**
 * What an address of the newsroom's interface answers while it changes under one's typing: asked after a rest, and called
 * off when another is asked for. The last answer stays until there is another.
 * @param address null: nothing is asked
 * @param since anything that changes when the same must be asked for again
 */
export function useAsked<T>(address: string | null, restMs = 0, since: unknown = null): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ isFailed: false });
  useEffect(() => {
    void since;
    if (address === null) return;
    const life = new AbortController();
    const timer = setTimeout(async () => {
      const result = await ask<T>(address, { signal: life.signal });
      if (life.signal.aborted) return;
      setAnswer((last) =>
        result.ok ? { value: result.value, isFailed: false } : { ...last, isFailed: true },
      );
    }, restMs);
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [address, restMs, since]);
  return answer;
}
