'use client';

import { useTranslations } from 'next-intl';
import { useDeferredValue, useMemo } from 'react';
import { countWords, readingMinutes } from '#arabic/reading-time.ts';
import { isolates } from '#components/ui/isolated.tsx';
import { plainText } from '#editorial/body/plain-text.ts';
import { editionFormats } from '#messages/editions.ts';
import { useEditing } from './editing.ts';
import { useKept } from './saving/use-keeper.ts';

/** How long the text is by now. */
export function TextFigures() {
  const t = useTranslations('editor');
  const { keeper, edition } = useEditing();
  const body = useDeferredValue(useKept(keeper, ({ content }) => content.body));
  const words = useMemo(() => countWords(plainText(body)), [body]);
  return (
    <p className="text-figures">
      {t.rich('length', {
        words,
        minutes: words === 0 ? 0 : readingMinutes(words, editionFormats[edition].tag),
        ...isolates,
      })}
    </p>
  );
}
