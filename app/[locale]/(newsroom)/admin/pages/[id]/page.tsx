import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { PageForm } from '#components/newsroom/pages/page-form.tsx';
import { NewsroomFrame } from '#components/newsroom/shell/frame.tsx';
import { isEdition } from '#messages/editions.ts';
import { readPageText } from '#server/desk/pages.ts';
import { requirePerson } from '#server/session/require.ts';
import { askedList, type ListParams } from '../../asked-list.ts';

/** Title and form are of one page, read once. */
const pageHere = cache(readPageText);

interface Props extends ListParams {
  params: Promise<{ locale: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { id }] = [await getTranslations('taxonomy'), await params];
  await requirePerson('pages');
  return { title: id === 'new' ? t('newPage') : ((await pageHere(id))?.title ?? null) };
}

export default async function Page(given: Props) {
  const [person, { id }, asked] = [await requirePerson('pages'), await given.params, await askedList(given)];
  const page = id === 'new' ? null : await pageHere(id);
  const edition = page?.edition ?? asked.edition;
  if ((id !== 'new' && !page) || !isEdition(edition)) notFound();
  return (
    <NewsroomFrame person={person}>
      <PageForm key={id} edition={edition} page={page} />
    </NewsroomFrame>
  );
}
