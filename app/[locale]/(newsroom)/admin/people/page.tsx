import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { People } from '#components/newsroom/people/people.tsx';
import { NewsroomFrame } from '#components/newsroom/shell/frame.tsx';
import { readPeople } from '#server/desk/people.ts';
import { requirePerson } from '#server/session/require.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') };
}

export default async function Page() {
  const person = await requirePerson('people');
  const { people, invitations } = await readPeople();
  return (
    <NewsroomFrame person={person}>
      <People own={person.id} people={people} invitations={invitations} now={new Date()} />
    </NewsroomFrame>
  );
}
