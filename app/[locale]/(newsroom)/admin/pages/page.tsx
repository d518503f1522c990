import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageList } from '#components/newsroom/pages/page-list.tsx';
import { NewsroomFrame } from '#components/newsroom/shell/frame.tsx';
import { readPages } from '#server/desk/pages.ts';
import { requirePerson } from '#server/session/require.ts';
import { askedList, type ListParams } from '../asked-list.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('newsroom'))('pages') };
}

export default async function Page(given: ListParams) {
  const [person, asked] = [await requirePerson('pages'), await askedList(given)];
  return (
    <NewsroomFrame person={person}>
      <PageList edition={asked.edition} pages={await readPages(asked.edition)} />
    </NewsroomFrame>
  );
}
