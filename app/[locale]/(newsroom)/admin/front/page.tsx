import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FrontDeskPage } from '#components/newsroom/front/front-desk-page.tsx';
import { NewsroomFrame } from '#components/newsroom/shell/frame.tsx';
import { readDeskEdition } from '#server/desk/edition.ts';
import { readFrontDesk } from '#server/desk/front.ts';
import { requirePerson } from '#server/session/require.ts';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ edition?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('newsroom'))('front') };
}

export default async function Page({ params, searchParams }: Props) {
  const person = await requirePerson('front');
  const asked = [(await searchParams).edition].flat()[0];
  const edition = await readDeskEdition(asked, (await params).locale);
  return (
    <NewsroomFrame person={person}>
      <FrontDeskPage key={edition.id} edition={edition} desk={await readFrontDesk(edition.id)} />
    </NewsroomFrame>
  );
}
