'use client';

import { useTranslations } from 'next-intl';
import { CopyButton } from '../controls/copy-button.tsx';
import { TextField } from '../controls/text-field.tsx';

/** A link that was just made, and is told this once. */
export function NewLink({ href }: { href: string }) {
  const t = useTranslations('states');
  return (
    <div className="share-make">
      <TextField label={t('newLink')} hint={t('newLinkHint')} dir="ltr" isReadOnly value={href} />
      <CopyButton text={href} label={t('copy')} said={t('copied')} />
    </div>
  );
}
