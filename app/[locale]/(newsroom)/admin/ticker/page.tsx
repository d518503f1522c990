import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewsroomFrame } from '#components/newsroom/shell/frame.tsx';
import { TickerDeskPage } from '#components/newsroom/ticker/ticker-desk-page.tsx';
import { readDeskEdition } from '#server/desk/edition.ts';
import { readTickerDesk } from '#server/desk/ticker.ts';
import { requirePerson } from '#server/session/require.ts';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ edition?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('newsroom'))('ticker') };
}

export default async function Page({ params, searchParams }: Props) {
  const person = await requirePerson('ticker');
  const asked = [(await searchParams).edition].flat()[0];
  const edition = await readDeskEdition(asked, (await params).locale);
  return (
    <NewsroomFrame person={person}>
      <TickerDeskPage key={edition.id} edition={edition} desk={await readTickerDesk(edition.id)} />
    </NewsroomFrame>
  );
}
