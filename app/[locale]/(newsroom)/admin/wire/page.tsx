import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewsroomFrame } from '#components/newsroom/shell/frame.tsx';
import { SourceList } from '#components/newsroom/wire/source-list.tsx';
import { readWire } from '#server/desk/wire.ts';
import { requirePerson } from '#server/session/require.ts';
import { askedList, type ListParams } from '../asked-list.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('wire'))('title') };
}

export default async function Page(given: ListParams) {
  const [person, { edition }] = [await requirePerson('wire'), await askedList(given)];
  return (
    <NewsroomFrame person={person}>
      <SourceList
        edition={edition}
        view={await readWire(edition)}
        person={{ id: person.id, role: person.role }}
      />
    </NewsroomFrame>
  );
}
