import { notFound } from 'next/navigation';
import { readArticle } from '#server/desk/article.ts';
import { requirePerson } from '#server/session/require.ts';
import { PreviewView } from '../../preview-view.tsx';

interface Props {
  params: Promise<{ locale: string; id: string }>;
}

/** What the newsroom's preview shows inside it. */
export default async function Page({ params }: Props) {
  const [person, { locale, id }] = [await requirePerson('articles'), await params];
  const article = await readArticle(person, id);
  if (article?.edition !== locale) notFound();
  return <PreviewView article={article} />;
}
