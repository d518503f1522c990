import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Desk } from '#components/newsroom/desk/desk.tsx';
import { NewsroomFrame } from '#components/newsroom/shell/frame.tsx';
import { readDeskFilter } from '#editorial/desk/filter.ts';
import { readDesk } from '#server/desk/articles.ts';
import { readPlaces } from '#server/desk/places.ts';
import { requirePerson } from '#server/session/require.ts';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('newsroom'))('desk') };
}

export default async function Page({ searchParams }: Props) {
  const [person, given] = [await requirePerson('desk'), await searchParams];
  const filter = readDeskFilter(given);
  return (
    <NewsroomFrame person={person}>
      <Desk
        view={await readDesk(person, filter)}
        filter={filter}
        places={await readPlaces()}
        person={{ id: person.id, role: person.role }}
      />
    </NewsroomFrame>
  );
}
