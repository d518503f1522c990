import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RedirectList } from '#components/newsroom/redirects/redirect-list.tsx';
import { NewsroomFrame } from '#components/newsroom/shell/frame.tsx';
import { readRedirects } from '#server/desk/pages.ts';
import { requirePerson } from '#server/session/require.ts';
import { askedList, type ListParams } from '../asked-list.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('newsroom'))('redirects') };
}

export default async function Page(given: ListParams) {
  const [person, asked] = [await requirePerson('redirects'), await askedList(given)];
  return (
    <NewsroomFrame person={person}>
      <RedirectList {...asked} list={await readRedirects(asked.edition, asked.query, asked.number)} />
    </NewsroomFrame>
  );
}
