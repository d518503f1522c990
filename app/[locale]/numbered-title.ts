import { getTranslations } from 'next-intl/server';

/** The title of a page of a list: its first page bears the list's own. */
export async function numberedTitle(title: string, number: number): Promise<string> {
  if (number === 1) return title;
  return (await getTranslations('page'))('numbered', { title, number });
}
