'use client';

import { useRouter } from 'next/navigation';
import { useMemo } from 'react';
import type { Article } from '#editorial/article.ts';
import type { Actor } from '#editorial/permissions.ts';
import { allow } from '#editorial/refusal.ts';
import { execute } from '../client/execute.ts';
import { StateBar } from '../states/state-bar.tsx';
import { type ArticleSession, ArticleSessionContext } from './article-session.ts';

/** The page on which one article is written, checked and sent on its way. */
export function ArticleEditor({ article, person }: { article: Article; person: Actor }) {
  const router = useRouter();
  const session = useMemo<ArticleSession>(() => {
    const { id, version } = article;
    return {
      article,
      person,
      flush: async () => allow({ id, version }),
      async run(commands) {
        const result = await execute({ subjectId: id, expectedVersion: version, commands });
        router.refresh();
        return result;
      },
    };
  }, [article, person, router]);
  const { headline } = article.pending ?? article.content;
  return (
    <ArticleSessionContext value={session}>
      <div className="newsroom-head">
        <h1 className="newsroom-title" dir="auto">
          {headline}
        </h1>
        <StateBar />
      </div>
    </ArticleSessionContext>
  );
}
