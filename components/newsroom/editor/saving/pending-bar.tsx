'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { may, settled } from '#editorial/permissions.ts';
import { useRefusalText } from '../../client/refusal-text.ts';
import { Button } from '../../controls/button.tsx';
import { CheckboxField } from '../../controls/checkbox-field.tsx';
import { notify } from '../../controls/notices.tsx';
import { useArticleSession } from '../article-session.ts';
import { useEditing } from '../editing.ts';
import { isUnsaved } from './saving.ts';
import { useKept } from './use-keeper.ts';

/** Says of an article that is settled that what is typed waits beside what readers see, and lets it go to them. */
export function PendingBar() {
  const t = useTranslations('editor.pending');
  const { article, person, run } = useArticleSession();
  const { keeper } = useEditing();
  const refusalText = useRefusalText();
  const isTyped = useKept(keeper, ({ saving }) => isUnsaved(saving));
  const [isNews, setIsNews] = useState(true);
  const [isBusy, setIsBusy] = useState(false);
  if (!settled.has(article.status) || !(article.pending || isTyped)) return null;

  const carryOut = async (
    command: { type: 'article.release'; isNews: boolean } | { type: 'article.discard' },
  ) => {
    setIsBusy(true);
    const text = keeper.current().content;
    const result = await run([command]);
    setIsBusy(false);
    if (!result.ok) return notify({ text: refusalText(result.refusal), tone: 'wrong' });
    if (command.type === 'article.release') return notify({ text: t('released'), tone: 'done' });
    notify({ text: t('discarded'), tone: 'done', undo: () => keeper.replace(text) });
  };
  const isAllowed = (type: 'article.release' | 'article.discard') =>
    may(person, type, article.ownerId, article.status);
  return (
    <section className="pending-bar" aria-label={t('title')}>
      <p className="grow">{t('title')}</p>
      {isAllowed('article.release') && (
        <>
          {article.status === 'published' && (
            <CheckboxField isSelected={isNews} onChange={setIsNews}>
              {t('isNews')}
            </CheckboxField>
          )}
          <Button
            kind="main"
            isDisabled={isBusy}
            onPress={() => carryOut({ type: 'article.release', isNews })}
          >
            {t('release')}
          </Button>
        </>
      )}
      {isAllowed('article.discard') && (
        <Button isDisabled={isBusy} onPress={() => carryOut({ type: 'article.discard' })}>
          {t('discard')}
        </Button>
      )}
    </section>
  );
}
