import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { editionPrefix } from '#messages/hrefs.ts';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { code }] = [await getTranslations('newsroom'), await params];
  return { title: code === '403' ? t('closedTitle') : t('absentTitle') };
}

interface Props {
  params: Promise<{ locale: string; code: string }>;
}

/** Why there is nothing to see at an address of the newsroom, and the way on. */
export default async function Page({ params }: Props) {
  const [t, { locale, code }] = [await getTranslations('newsroom'), await params];
  return (
    <main className="single">
      <h1 className="newsroom-title">{code === '403' ? t('closedTitle') : t('absentTitle')}</h1>
      <p>{code === '403' ? t('closedText') : t('absentText')}</p>
      <a className="link-button" href={`${editionPrefix(locale)}/admin`}>
        {t('toDesk')}
      </a>
    </main>
  );
}
