'use client';

import { useTranslations } from 'next-intl';
import { CopyButton } from '../controls/copy-button.tsx';
import { InNewTab } from '../controls/new-tab.tsx';

/** The way from a published article to the page that readers have, and its address to send on. */
export function PublicPage({ address }: { address: string }) {
  const t = useTranslations('states');
  return (
    <p className="state-page">
      <a href={address} target="_blank" rel="noopener" className="link-button">
        {t('onSite')}
        <InNewTab />
      </a>
      <CopyButton text={address} label={t('copyLink')} said={t('copied')} kind="quiet" />
    </p>
  );
}
