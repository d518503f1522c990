import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SectionList } from '#components/newsroom/sections/section-list.tsx';
import { NewsroomFrame } from '#components/newsroom/shell/frame.tsx';
import { readSectionTree } from '#server/desk/taxonomy.ts';
import { requirePerson } from '#server/session/require.ts';
import { askedList, type ListParams } from '../asked-list.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('newsroom'))('sections') };
}

export default async function Page(given: ListParams) {
  const [person, asked] = [await requirePerson('sections'), await askedList(given)];
  return (
    <NewsroomFrame person={person}>
      <SectionList edition={asked.edition} sections={await readSectionTree(asked.edition)} />
    </NewsroomFrame>
  );
}
