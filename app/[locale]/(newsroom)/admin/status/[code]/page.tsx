import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewsroomFrame } from '#components/newsroom/shell/frame.tsx';
import { editionPrefix } from '#messages/hrefs.ts';
import { requirePerson } from '#server/session/require.ts';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { code }] = [await getTranslations('newsroom'), await params];
  return { title: code === '403' ? t('closedTitle') : t('absentTitle') };
}

interface Props {
  params: Promise<{ locale: string; code: string }>;
}

/** Why there is nothing to see at an address of the newsroom, and the ways on: all of the newsroom is around it. */
export default async function Page({ params }: Props) {
  const [person, t, { locale, code }] = [
    await requirePerson('desk'),
    await getTranslations('newsroom'),
    await params,
  ];
  return (
    <NewsroomFrame person={person}>
      <div className="newsroom-absent">
        <h1 className="newsroom-title">{code === '403' ? t('closedTitle') : t('absentTitle')}</h1>
        <p>{code === '403' ? t('closedText') : t('absentText')}</p>
        <a className="link-button" href={`${editionPrefix(locale)}/admin`}>
          {t('toDesk')}
        </a>
      </div>
    </NewsroomFrame>
  );
}
