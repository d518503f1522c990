'use client';

import { useEffect, useRef, useState } from 'react';
import type { Finding } from '#editorial/checks/finding.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { notify } from '../controls/notices.tsx';
import { useArticleSession } from '../editor/article-session.ts';

/** What the checks find in the article as it is saved now, with what is being typed. `isPassed`: no error among it. */
export function useChecks(): { findings: Finding[] | null; isPassed: boolean } {
  const session = useArticleSession();
  const first = useRef({ ...session, refusalText: useRefusalText() });
  const [findings, setFindings] = useState<Finding[] | null>(null);
  useEffect(() => {
    const aborted = new AbortController();
    const { ask, refusalText } = first.current;
    const look = async () => {
      const result = await ask<Finding[]>('checks', { signal: aborted.signal });
      if (aborted.signal.aborted) return;
      if (result.ok) setFindings(result.value);
      else notify({ text: refusalText(result.refusal), tone: 'wrong' });
    };
    void look();
    return () => aborted.abort();
  }, []);
  return { findings, isPassed: findings !== null && !findings.some(({ severity }) => severity === 'error') };
}
