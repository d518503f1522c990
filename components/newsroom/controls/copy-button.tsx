'use client';

import { useTranslations } from 'next-intl';
import { Button } from './button.tsx';
import { notify } from './notices.tsx';

interface Props {
  text: string;
  label: string;
  /** What is said once it is copied. */
  said: string;
  kind?: 'main' | 'plain' | 'quiet';
}

/** Copies a text, or says that it could not: a browser lets pages copy only over https, and may be told not to. */
export function CopyButton({ text, label, said, kind = 'plain' }: Props) {
  const t = useTranslations('notices');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      notify({ text: said, tone: 'done' });
    } catch {
      notify({ text: t('notCopied'), tone: 'wrong' });
    }
  };
  return (
    <Button kind={kind} onPress={copy}>
      {label}
    </Button>
  );
}
