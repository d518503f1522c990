'use client';

import { useRouter } from 'next/navigation';
import { useMemo } from 'react';
import type { Article } from '#editorial/article.ts';
import { type Actor, settled } from '#editorial/permissions.ts';
import { ask } from '../client/execute.ts';
import type { ArticleSession } from './article-session.ts';
import { type Keeper, textOf } from './saving/keeper.ts';
import { useKept } from './saving/use-keeper.ts';

/** The session of the article that a keeper keeps. */
export function useSession(drawn: Article, person: Actor, keeper: Keeper): ArticleSession {
  const router = useRouter();
  const version = useKept(keeper, ({ saving }) => saving.version);
  const acknowledged = useKept(keeper, (kept) => kept.acknowledged);
  return useMemo(() => {
    const isDrawn = version <= drawn.version || acknowledged === textOf(drawn);
    const held = settled.has(drawn.status) ? { pending: acknowledged } : { content: acknowledged };
    return {
      person,
      article: isDrawn ? drawn : { ...drawn, version, ...held },
      async run(commands) {
        const result = await keeper.run(commands);
        if (result.ok || result.refusal.code === 'stale-version') router.refresh();
        return result;
      },
      async ask<T>(below: string, init?: RequestInit) {
        const flushed = await keeper.flush();
        return flushed.ok ? ask<T>(`/api/newsroom/articles/${drawn.id}/${below}`, init) : flushed;
      },
      isContested: () => keeper.current().theirs !== null,
    };
  }, [drawn, person, keeper, version, acknowledged, router]);
}
