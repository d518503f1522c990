'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isolates } from '#components/ui/isolated.tsx';
import type { Article, ArticleContent } from '#editorial/article.ts';
import { settled } from '#editorial/permissions.ts';
import { execute } from '../client/execute.ts';
import { useRefusalText } from '../client/refusal-text.ts';
import { Button } from '../controls/button.tsx';
import { notify } from '../controls/notices.tsx';

interface Props {
  article: Article;
  /** The version to go back to, and what of it can still be. */
  version: number;
  content: ArticleContent;
}

/** Makes an earlier version the present one; that of now is kept among the revisions, or waits where readers see it. */
export function RestoreButton({ article, version, content }: Props) {
  const t = useTranslations('revisions');
  const refusalText = useRefusalText();
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const waits = settled.has(article.status);
  /** Null where it was refused, which has been told then; else the version that came of it. */
  const put = async (given: ArticleContent, expectedVersion: number): Promise<number | null> => {
    setBusy(true);
    const command = { type: waits ? 'article.keep' : 'article.revise', content: given } as const;
    const result = await execute({ subjectId: article.id, expectedVersion, commands: [command] });
    setBusy(false);
    router.refresh();
    if (result.ok) return result.value.version;
    notify({ text: refusalText(result.refusal), tone: 'wrong' });
    return null;
  };
  const restore = async () => {
    const before = article.pending ?? article.content;
    const done = await put(content, article.version);
    if (done === null) return;
    const undo = async () => {
      if ((await put(before, done)) !== null) notify({ text: t('undone'), tone: 'done' });
    };
    notify({ text: t(waits ? 'waiting' : 'restored'), tone: 'done', undo: () => void undo() });
  };
  return (
    <Button kind="main" isDisabled={isBusy} onPress={() => void restore()}>
      {t.rich('restore', { ...isolates, version: String(version) })}
    </Button>
  );
}
