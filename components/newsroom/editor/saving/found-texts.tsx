'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../../controls/button.tsx';
import { useArticleSession } from '../article-session.ts';
import { useEditing } from '../editing.ts';
import { Comparison } from '../late-dialogs.ts';
import type { ShelvedText } from './shelf.ts';
import { setAside, useShelved } from './use-keeper.ts';

/** Offers what this browser still holds from a page that went away before it was saved, or that lost against another text. */
export function FoundTexts({ owner }: { owner: string }) {
  const t = useTranslations('editor.found');
  const { article } = useArticleSession();
  const { keeper, mayWrite } = useEditing();
  const { texts, forget } = useShelved(article, owner);
  const [opened, setOpened] = useState<ShelvedText | null>(null);
  const [text] = texts;
  if (!text || !mayWrite) return null;
  const restore = async (content: ShelvedText['content']) => {
    const { content: shown, saving } = keeper.current();
    await setAside(owner, saving.version, shown);
    keeper.replace(content);
    forget(text.key);
    setOpened(null);
  };
  return (
    <section className="found-text" data-kind={text.kind} aria-label={t('title')}>
      <p className="grow" role="status">
        {text.kind === 'unsaved' ? t('title') : t('setAside')}
      </p>
      <Button kind="main" onPress={() => setOpened(text)}>
        {t('look')}
      </Button>
      <Button onPress={() => forget(text.key)}>{t('forget')}</Button>
      {opened && (
        <Comparison
          title={t('compare')}
          mine={{ label: t('inBrowser'), content: opened.content }}
          theirs={{ label: t('onScreen'), content: keeper.current().content }}
          base={keeper.current().acknowledged}
          onClose={() => setOpened(null)}
          onChoose={restore}
        />
      )}
    </section>
  );
}
