import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Account } from '#components/newsroom/account/account.tsx';
import { NewsroomFrame } from '#components/newsroom/shell/frame.tsx';
import { readAccount } from '#server/people/account.ts';
import { requirePerson } from '#server/session/require.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') };
}

export default async function Page() {
  const person = await requirePerson('account');
  const facts = await readAccount(person);
  return (
    <NewsroomFrame person={person}>
      <Account person={person} {...facts} now={new Date()} />
    </NewsroomFrame>
  );
}
