import { useTranslations } from 'next-intl';
import { isEdition } from '#messages/editions.ts';

/** What an edition is called, or all of them together. */
export function useEditionNames(): (edition: string | null) => string {
  const t = useTranslations('webhooks');
  const names = useTranslations('taxonomy.edition');
  return (edition) => (edition !== null && isEdition(edition) ? names(edition) : t('allEditions'));
}
