import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuthorList } from '#components/newsroom/names/author-list.tsx';
import { NewsroomFrame } from '#components/newsroom/shell/frame.tsx';
import { may } from '#editorial/permissions.ts';
import { readAuthorNames } from '#server/desk/taxonomy.ts';
import { requirePerson } from '#server/session/require.ts';
import { askedList, type ListParams } from '../asked-list.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('newsroom'))('authors') };
}

export default async function Page(given: ListParams) {
  const [person, asked] = [await requirePerson('authors'), await askedList(given)];
  return (
    <NewsroomFrame person={person}>
      <AuthorList
        {...asked}
        list={await readAuthorNames(asked)}
        mayMerge={may(person, 'author.merge', null)}
      />
    </NewsroomFrame>
  );
}
