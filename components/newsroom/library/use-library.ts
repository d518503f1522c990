'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { LibraryFilter, LibraryPage, MediaItem } from '#editorial/library.ts';
import type { Refusal } from '#editorial/refusal.ts';
import { ask } from '../client/execute.ts';

interface Sought {
  query: string;
  filter: LibraryFilter;
}

const typingMs = 180;
/** How often pictures whose sizes are being made are looked after. */
const makingMs = 1500;

/** The library as it is sought through; pictures that are being made become ready before one's eyes. */
export function useLibrary(start: Sought, first: LibraryPage | null) {
  const [sought, setSought] = useState(start);
  const [page, setPage] = useState<LibraryPage | null>(first);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isFresh = useRef(first !== null);

  const load = useCallback(async (wanted: Sought, before: string | null, signal?: AbortSignal) => {
    const words = new URLSearchParams({
      q: wanted.query,
      filter: wanted.filter,
      ...(before ? { before } : {}),
    });
    const answer = await ask<LibraryPage>(`/api/newsroom/media?${words}`, signal ? { signal } : {});
    if (signal?.aborted) return;
    setRefusal(answer.ok ? null : answer.refusal);
    if (!answer.ok) return;
    setPage((shown) => {
      if (before === null || !shown) return answer.value;
      // An answer to what was sought before, or to a second press.
      if (shown.next !== before) return shown;
      const there = new Set(shown.items.map(({ id }) => id));
      return {
        ...answer.value,
        items: [...shown.items, ...answer.value.items.filter(({ id }) => !there.has(id))],
      };
    });
  }, []);

  useEffect(() => {
    if (isFresh.current) {
      isFresh.current = false;
      return;
    }
    const control = new AbortController();
    const timer = setTimeout(() => void load(sought, null, control.signal), typingMs);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [sought, load]);

  const put = useCallback((...items: MediaItem[]) => {
    setPage((shown) => {
      if (!shown) return shown;
      const changed = new Map(items.map((item) => [item.id, item]));
      const there = new Set(shown.items.map(({ id }) => id));
      const fresh = items.filter(({ id }) => !there.has(id));
      return {
        ...shown,
        total: shown.total + fresh.length,
        items: [...fresh, ...shown.items.map((item) => changed.get(item.id) ?? item)],
      };
    });
  }, []);

  const waiting = (page?.items ?? [])
    .filter(({ status }) => status === 'waiting')
    .map(({ id }) => id)
    .join(',');
  useEffect(() => {
    if (waiting === '') return;
    let isOver = false;
    const timer = setInterval(async () => {
      const answer = await ask<LibraryPage>(`/api/newsroom/media?ids=${encodeURIComponent(waiting)}`);
      if (answer.ok && !isOver) put(...answer.value.items);
    }, makingMs);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [waiting, put]);

  return {
    ...sought,
    seek: (change: Partial<Sought>) => setSought((now) => ({ ...now, ...change })),
    page,
    refusal,
    put,
    drop: (id: string) =>
      setPage(
        (shown) =>
          shown && { ...shown, total: shown.total - 1, items: shown.items.filter((item) => item.id !== id) },
      ),
    more: () => page?.next && load(sought, page.next),
  };
}
