import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Desk } from '#components/newsroom/desk/desk.tsx';
import { NewsroomFrame } from '#components/newsroom/shell/frame.tsx';
import { readDesk } from '#server/desk/articles.ts';
import { requirePerson } from '#server/session/require.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('newsroom'))('desk') };
}

export default async function Page() {
  const person = await requirePerson('desk');
  return (
    <NewsroomFrame person={person}>
      <Desk articles={await readDesk(person)} />
    </NewsroomFrame>
  );
}
