'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Standing } from '#editorial/standing.ts';
import { ask } from '../client/execute.ts';
import { useArticleSession } from '../editor/article-session.ts';

/** How the article stands, asked anew whenever it changes its state; null until it is known. */
export function useStanding(): { standing: Standing | null; refresh: () => Promise<void> } {
  const { article } = useArticleSession();
  const { id, status, content, approvedBy, embargoedUntil, scheduledFor, pending, corrections } = article;
  // What is being written is another with every save; what readers have, only after a step.
  const readersText = status === 'published' ? content : null;
  const [standing, setStanding] = useState<Standing | null>(null);
  const refresh = useCallback(async () => {
    const result = await ask<Standing>(`/api/newsroom/articles/${id}/standing`);
    if (result.ok) setStanding(result.value);
  }, [id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the answer depends on is on the server
  useEffect(() => {
    void refresh();
  }, [
    refresh,
    status,
    approvedBy,
    embargoedUntil?.getTime(),
    scheduledFor?.getTime(),
    pending === null,
    corrections.length,
    content.pair,
    readersText,
  ]);
  return { standing, refresh };
}
