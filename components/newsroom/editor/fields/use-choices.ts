'use client';

import { useEffect, useState } from 'react';
import type { Choice, ChoiceKind } from '#editorial/editor-view.ts';
import { ask } from '../../client/execute.ts';

const typingMs = 120;

/** Authors or topics of an edition that may be meant by what is typed; those of the last answer until there is another. */
export function useChoices(kind: ChoiceKind, edition: string, typed: string, isWanted: boolean): Choice[] {
  const [choices, setChoices] = useState<Choice[]>([]);
  useEffect(() => {
    if (!isWanted) return;
    const life = new AbortController();
    const timer = setTimeout(async () => {
      const query = new URLSearchParams({ of: kind, edition, q: typed });
      const answer = await ask<Choice[]>(`/api/newsroom/choices?${query}`, { signal: life.signal });
      if (answer.ok && !life.signal.aborted) setChoices(answer.value);
    }, typingMs);
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [kind, edition, typed, isWanted]);
  return choices;
}
