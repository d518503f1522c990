import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TopicList } from '#components/newsroom/names/topic-list.tsx';
import { NewsroomFrame } from '#components/newsroom/shell/frame.tsx';
import { readTopicNames } from '#server/desk/taxonomy.ts';
import { requirePerson } from '#server/session/require.ts';
import { askedList, type ListParams } from '../asked-list.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('newsroom'))('topics') };
}

export default async function Page(given: ListParams) {
  const [person, asked] = [await requirePerson('topics'), await askedList(given)];
  return (
    <NewsroomFrame person={person}>
      <TopicList {...asked} list={await readTopicNames(asked)} />
    </NewsroomFrame>
  );
}
