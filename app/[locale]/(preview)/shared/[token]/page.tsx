import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { SharedNotice } from '#components/reader/shared-notice.tsx';
import { readShared } from '#server/desk/shared-links.ts';
import { surroundings } from '../../../surroundings.ts';
import { PreviewView } from '../../preview-view.tsx';

interface Props {
  params: Promise<{ locale: string; token: string }>;
}

/** What someone without an account sees, who was sent a link. */
export default async function Page({ params }: Props) {
  await connection();
  const { locale, token } = await params;
  const shared = await readShared(token, new Date());
  if (shared?.article.edition !== locale) notFound();
  const { shell } = await surroundings(locale);
  const { article, until } = shared;
  const notice = <SharedNotice status={article.status} until={until} zone={shell.edition.timeZone} />;
  return <PreviewView article={article} notice={notice} />;
}
