import { getTranslations } from 'next-intl/server';

interface Words {
  title: string;
  description: string;
}

/** What a page of a list is called, and what is said of it: its first page bears the list's own words, each other its number. */
export async function numbered({ title, description }: Words, number: number): Promise<Words> {
  if (number === 1) return { title, description };
  const t = await getTranslations('page');
  return {
    title: t('numbered', { title, number }),
    description: t('numberedDescription', { description, number }),
  };
}
