import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Revisions } from '#components/newsroom/revisions/revisions.tsx';
import { NewsroomFrame } from '#components/newsroom/shell/frame.tsx';
import { maySeeDrafts } from '#editorial/permissions.ts';
import { readArticle } from '#server/desk/article.ts';
import { readRevisions } from '#server/desk/revisions.ts';
import { requirePerson } from '#server/session/require.ts';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ from?: string; to?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('revisions'))('title') };
}

export default async function Page({ params, searchParams }: Props) {
  const [person, { id }, asked] = [await requirePerson('articles'), await params, await searchParams];
  const article = await readArticle(person, id);
  if (!article || !maySeeDrafts(person, article.ownerId)) notFound();
  const view = await readRevisions(article, { from: numberIn(asked.from), to: numberIn(asked.to) });
  return (
    <NewsroomFrame person={person}>
      <Revisions article={article} person={person} now={new Date()} {...view} />
    </NewsroomFrame>
  );
}

function numberIn(given: string | undefined): number | undefined {
  return given !== undefined && /^\d{1,9}$/.test(given) ? Number(given) : undefined;
}
