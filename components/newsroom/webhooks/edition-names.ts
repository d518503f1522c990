import { useTranslations } from 'next-intl';
import { editionName } from '#messages/edition-name.ts';

/** What an edition is called, or all of them together. */
export function useEditionNames(): (edition: string | null) => string {
  const t = useTranslations('webhooks');
  return (edition) => (edition === null ? t('allEditions') : editionName(edition));
}
