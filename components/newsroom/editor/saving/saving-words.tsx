'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useEdition } from '#components/ui/edition.ts';
import { isolates } from '#components/ui/isolated.tsx';
import { editionPrefix } from '#messages/hrefs.ts';
import { useRefusalText } from '../../client/refusal-text.ts';
import { Button } from '../../controls/button.tsx';
import { newsroomHref } from '../../shell/places.ts';
import { useEditing } from '../editing.ts';
import { standingOf } from './saving.ts';
import { useKept } from './use-keeper.ts';

/** How often «a few seconds ago» is looked at again. */
const againMs = 10_000;

/** Says where what is typed is by now. Screen readers are told when that changes, and not of every key. */
export function SavingWords() {
  const t = useTranslations('editor.saving');
  const { keeper } = useEditing();
  const refusalText = useRefusalText();
  const saving = useKept(keeper, (kept) => kept.saving);
  const now = useNow(againMs);
  const prefix = editionPrefix(useEdition());
  const standing = standingOf(saving);
  const seconds = saving.keptAt === null ? 0 : Math.max(0, (now - saving.keptAt) / 1000);
  const words = () => {
    switch (standing) {
      case 'untouched':
        return t('untouched');
      case 'typing':
      case 'sending':
        return t('sending');
      case 'kept':
        if (seconds < 60) return t('seconds');
        return t.rich('minutes', { minutes: Math.floor(seconds / 60), ...isolates });
      case 'waiting':
      case 'refused':
        return saving.refusal ? refusalText(saving.refusal) : '';
      case 'signed-out':
        return t('signedOut');
      case 'stale':
        return t('stale');
    }
  };
  const isTrouble = ['waiting', 'refused', 'signed-out', 'stale'].includes(standing);
  return (
    <div className="saving" data-trouble={isTrouble || undefined}>
      <p role="status" aria-live="polite">
        {words()}
      </p>
      {standing === 'signed-out' && (
        <a href={newsroomHref(prefix, 'sign-in')} target="_blank" rel="noopener" className="link-button">
          {t('signIn')}
        </a>
      )}
      {(standing === 'waiting' || standing === 'signed-out') && (
        <Button kind="quiet" onPress={() => keeper.wake()}>
          {t('again')}
        </Button>
      )}
    </div>
  );
}

function useNow(everyMs: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
