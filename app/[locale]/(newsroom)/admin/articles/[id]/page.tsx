import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ArticleEditor } from '#components/newsroom/editor/article-editor.tsx';
import { OthersHere } from '#components/newsroom/presence/others-here.tsx';
import { NewsroomFrame } from '#components/newsroom/shell/frame.tsx';
import { OriginLine } from '#components/newsroom/wire/origin-line.tsx';
import { readArticle } from '#server/desk/article.ts';
import { readEditorView } from '#server/desk/editor-view.ts';
import { readOrigin } from '#server/desk/wire.ts';
import { requirePerson } from '#server/session/require.ts';

/** Title and page are of one article, read once. */
const articleHere = cache(readArticle);

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [person, { id }] = [await requirePerson('articles'), await params];
  const article = await articleHere(person, id);
  return { title: (article?.pending ?? article?.content)?.headline ?? null };
}

export default async function Page({ params }: Props) {
  const [person, { id }] = [await requirePerson('articles'), await params];
  const article = await articleHere(person, id);
  if (!article) notFound();
  const origin = await readOrigin(article.id);
  return (
    <NewsroomFrame person={person}>
      <OthersHere articleId={article.id} />
      {origin && <OriginLine origin={origin} />}
      <ArticleEditor
        article={article}
        person={{ id: person.id, role: person.role }}
        view={await readEditorView(article)}
      />
    </NewsroomFrame>
  );
}
