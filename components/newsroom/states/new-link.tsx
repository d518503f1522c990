'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../controls/button.tsx';
import { notify } from '../controls/notices.tsx';
import { TextField } from '../controls/text-field.tsx';

/** A link that was just made, and is told this once. */
export function NewLink({ href }: { href: string }) {
  const t = useTranslations('states');
  const copy = async () => {
    await navigator.clipboard.writeText(href);
    notify({ text: t('copied'), tone: 'done' });
  };
  return (
    <div className="share-make">
      <TextField label={t('newLink')} hint={t('newLinkHint')} dir="ltr" isReadOnly value={href} />
      <Button onPress={() => void copy()}>{t('copy')}</Button>
    </div>
  );
}
