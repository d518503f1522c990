'use client';

import { useEffect, useState } from 'react';
import type { StoryCard } from '#editorial/front-desk.ts';
import { ask } from './execute.ts';

const restMs = 200;

/**
 * Published stories of an edition for what is being typed, newest first; what was found before stays until then.
 * @param since anything that changes when the stories must be asked for again
 */
export function useStories(edition: string, query: string, sectionId: string | null, since: unknown = null) {
  const [stories, setStories] = useState<StoryCard[]>([]);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    void since;
    const stop = new AbortController();
    const timer = setTimeout(
      async () => {
        const asked = new URLSearchParams({ edition, q: query, ...(sectionId && { section: sectionId }) });
        const result = await ask<StoryCard[]>(`/api/newsroom/stories?${asked}`, { signal: stop.signal });
        if (stop.signal.aborted) return;
        setFailed(!result.ok);
        if (result.ok) setStories(result.value);
      },
      query === '' ? 0 : restMs,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [edition, query, sectionId, since]);
  return { stories, isFailed };
}
