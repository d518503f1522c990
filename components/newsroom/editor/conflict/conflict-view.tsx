'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ArticleContent } from '#editorial/article.ts';
import { Button } from '../../controls/button.tsx';
import { notify } from '../../controls/notices.tsx';
import { useEditing } from '../editing.ts';
import { Comparison } from '../late-dialogs.ts';
import { setAside, useKept } from '../saving/use-keeper.ts';

/** Somebody else has saved another text meanwhile: both side by side, until this person says what shall stand. */
export function ConflictView({ owner }: { owner: string }) {
  const t = useTranslations('editor.conflict');
  const { keeper } = useEditing();
  const router = useRouter();
  const theirs = useKept(keeper, (kept) => kept.theirs);
  const mine = useKept(keeper, ({ content }) => content);
  const base = useKept(keeper, ({ acknowledged }) => acknowledged);
  const [putOff, setPutOff] = useState<number | null>(null);
  if (!theirs) return null;
  if (putOff === theirs.version) {
    return (
      <section className="found-text" aria-label={t('title')}>
        <p className="grow">{t('waits')}</p>
        <Button kind="main" onPress={() => setPutOff(null)}>
          {t('open')}
        </Button>
      </section>
    );
  }
  const settle = async (content: ArticleContent, side?: 'mine' | 'theirs') => {
    if (side !== 'mine') await setAside(owner, keeper.current().saving.version, mine);
    if (side !== 'theirs') await setAside(owner, theirs.version, theirs.content);
    keeper.settle(content);
    const flushed = await keeper.flush();
    router.refresh();
    // Where it was refused, the words about saving say why.
    if (flushed.ok) notify({ text: t('settled'), tone: 'done' });
  };
  return (
    <Comparison
      title={t('title')}
      note={theirs.by ? t('noteBy', { name: theirs.by }) : t('note')}
      mine={{ label: t('mine'), content: mine }}
      theirs={{ label: t('theirs'), content: theirs.content }}
      base={base}
      onClose={() => setPutOff(theirs.version)}
      onChoose={settle}
    />
  );
}
