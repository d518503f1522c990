import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { NewsroomFrame } from '#components/newsroom/shell/frame.tsx';
import { Preview } from '#components/newsroom/states/preview.tsx';
import { readArticle } from '#server/desk/article.ts';
import { requirePerson } from '#server/session/require.ts';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('states'))('previewTitle') };
}

export default async function Page({ params }: Props) {
  const [person, { id }] = [await requirePerson('articles'), await params];
  const article = await readArticle(person, id);
  if (!article) notFound();
  return (
    <NewsroomFrame person={person}>
      <Preview id={id} version={article.version} />
    </NewsroomFrame>
  );
}
