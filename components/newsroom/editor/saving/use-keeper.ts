'use client';

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Article } from '#editorial/article.ts';
import { sameContent } from '#editorial/changed-fields.ts';
import { ask, execute } from '../../client/execute.ts';
import type { HeldText } from './held-text.ts';
import { Keeper, type Kept, textOf } from './keeper.ts';
import { holdOpen, openPages } from './open-pages.ts';
import { type ShelvedText, shelve, shelvedOf, unshelve } from './shelf.ts';

/** A server that does not answer at all is one that cannot be reached. */
const longestMs = 20_000;

/** The keeper of the article on this page, tied to the browser: its storage, its network, its going away. */
export function useKeeper(article: Article, personId: string): { keeper: Keeper; owner: string } {
  const owner = `${article.id}:${personId}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer state of the same article goes to `meet`
  const { keeper, key } = useMemo(() => {
    const key = `${owner}:${Math.random().toString(36).slice(2)}`;
    const keeper = new Keeper(article, {
      execute: (change) => execute(change, AbortSignal.timeout(longestMs)),
      held: () => ask<HeldText>(`/api/newsroom/articles/${encodeURIComponent(article.id)}/text`),
      shelve: (content, version) =>
        void shelve({ key, owner, kind: 'unsaved', version, at: Date.now(), content }).catch(() => {}),
      unshelve: () => void unshelve(key).catch(() => {}),
    });
    return { keeper, key };
  }, [owner]);

  useEffect(() => keeper.meet(article), [keeper, article]);

  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    holdOpen(key, signal);
    const wake = () => keeper.wake();
    const leave = () => document.visibilityState === 'hidden' && keeper.shelveNow();
    addEventListener('online', wake, { signal });
    addEventListener('focus', wake, { signal });
    addEventListener('pagehide', keeper.shelveNow, { signal });
    document.addEventListener('visibilitychange', leave, { signal });
    return () => {
      life.abort();
      keeper.close();
    };
  }, [keeper, key]);

  return { keeper, owner };
}

/** A part of what the keeper holds; drawn anew only when that part is another. */
export function useKept<T>(keeper: Keeper, part: (kept: Kept) => T): T {
  const read = () => part(keeper.current());
  return useSyncExternalStore(keeper.subscribe, read, read);
}

/** What this browser still holds of the article from pages that are gone: what was not saved, and what was set aside. */
export function useShelved(article: Article, owner: string) {
  const [texts, setTexts] = useState<ShelvedText[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for once, when the page opens
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const [all, open] = [await shelvedOf(owner), await openPages()];
      const lost = all.filter(({ key, kind }) => kind === 'set-aside' || !open.has(key));
      const known = lost.filter(({ content }) => sameContent(content, textOf(article)));
      await Promise.all(known.map(({ key }) => unshelve(key)));
      if (isHere) setTexts(lost.filter((text) => !known.includes(text)));
    };
    look().catch(() => {});
    return () => {
      isHere = false;
    };
  }, [owner]);
  const forget = (key: string) => {
    setTexts((all) => all.filter((text) => text.key !== key));
    void unshelve(key).catch(() => {});
  };
  return { texts, forget };
}

/** So many texts that lost are kept of an article. */
const mostSetAside = 5;

/** Keeps a text in this browser that has lost against another one. */
export async function setAside(
  owner: string,
  version: number,
  content: ShelvedText['content'],
): Promise<void> {
  const key = `${owner}:aside:${Math.random().toString(36).slice(2)}`;
  try {
    await shelve({ key, owner, kind: 'set-aside', version, at: Date.now(), content });
    const older = (await shelvedOf(owner)).filter(({ kind }) => kind === 'set-aside').slice(mostSetAside);
    await Promise.all(older.map((text) => unshelve(text.key)));
  } catch {
    // A browser that keeps nothing (a private window of some) must not stand in the way of a decision.
  }
}
