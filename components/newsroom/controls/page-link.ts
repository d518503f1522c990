'use client';

import { useTranslations } from 'next-intl';
import { hrefOf } from '#messages/hrefs.ts';

/** For a notice: the way to the page that readers have of an article. Its short address, which no change takes away. */
export function usePageLink() {
  const t = useTranslations('states');
  return ({ id, edition }: { id: string; edition: string }) => ({
    text: t('onSite'),
    href: hrefOf({ page: 'short', id }, edition),
  });
}
