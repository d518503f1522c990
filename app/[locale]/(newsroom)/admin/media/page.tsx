import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Library } from '#components/newsroom/library/library.tsx';
import { NewsroomFrame } from '#components/newsroom/shell/frame.tsx';
import { libraryQuestion, readLibrary } from '#server/desk/library.ts';
import { requirePerson } from '#server/session/require.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('newsroom'))('media') };
}

interface Props {
  searchParams: Promise<{ q?: string | string[]; filter?: string | string[] }>;
}

export default async function Page({ searchParams }: Props) {
  const person = await requirePerson('media');
  const { q = '', filter = '' } = await searchParams;
  const question = libraryQuestion(new URLSearchParams({ q: String(q), filter: String(filter) }));
  const page = await readLibrary(person, question, new Date());
  return (
    <NewsroomFrame person={person}>
      <Library query={question.query} filter={question.filter} first={page} />
    </NewsroomFrame>
  );
}
