'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { type MediaItem, pictureLimits } from '#editorial/library.ts';
import type { Refusal } from '#editorial/refusal.ts';
import { sendFile } from '../client/send-file.ts';

/** A file on its way into the library. */
export interface Upload {
  id: number;
  file: File;
  state: 'queued' | 'sending' | 'checking' | 'done' | 'duplicate' | 'refused';
  /** How much of it has been sent, from 0 to 1. */
  share: number;
  refusal?: Refusal;
}

/** What became of a file that was sent: the picture, and whether it was in the library already. */
interface Uploaded {
  item: MediaItem;
  isDuplicate: boolean;
}

/** More at once would only share the same line, and the newsroom looks at one after another. */
const atOnce = 2;
let lastId = 0;

/** Files that are being sent, a few at a time; each can be called off and tried again by itself. */
export function useUploads(onItem: (item: MediaItem) => void) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const running = useRef(new Map<number, AbortController>());

  const put = useCallback((id: number, change: Partial<Upload>) => {
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)));
  }, []);

  const send = useCallback(
    async ({ id, file }: Upload) => {
      const control = new AbortController();
      running.current.set(id, control);
      put(id, { state: 'sending', share: 0 });
      const sent = await sendFile<Uploaded>(
        '/api/newsroom/media',
        file,
        (share) => put(id, { share, state: share < 1 ? 'sending' : 'checking' }),
        control.signal,
      );
      running.current.delete(id);
      if (control.signal.aborted) return;
      if (sent.ok) {
        put(id, { state: sent.value.isDuplicate ? 'duplicate' : 'done' });
        onItem(sent.value.item);
      } else {
        put(id, { state: 'refused', refusal: sent.refusal });
      }
    },
    [put, onItem],
  );

  useEffect(() => {
    const free = atOnce - running.current.size;
    const next = uploads.filter(({ state, id }) => state === 'queued' && !running.current.has(id));
    for (const upload of next.slice(0, Math.max(0, free))) void send(upload);
  }, [uploads, send]);

  useEffect(() => {
    const all = running.current;
    return () => {
      for (const control of all.values()) control.abort();
    };
  }, []);

  return {
    uploads,
    add(files: Iterable<File>) {
      const added = [...files].map((file): Upload => ({ id: ++lastId, file, share: 0, ...firstState(file) }));
      setUploads((all) => [...all, ...added]);
    },
    retry: (id: number) => put(id, { state: 'queued', share: 0 }),
    /** Takes a file out of the list; what is still being sent of it is called off. */
    drop(id: number) {
      running.current.get(id)?.abort();
      setUploads((all) => all.filter((one) => one.id !== id));
    },
    clear: () => setUploads((all) => all.filter(({ state }) => state !== 'done' && state !== 'duplicate')),
  };
}

/** What is too heavy is told at once: nobody should wait for forty megabytes to hear it. */
function firstState(file: File): Pick<Upload, 'state' | 'refusal'> {
  if (file.size <= pictureLimits.bytes) return { state: 'queued' };
  return { state: 'refused', refusal: { code: 'picture-heavy', values: { megabytes: 40 } } };
}
