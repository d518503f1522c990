import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { SignIn } from '#components/newsroom/signin/sign-in.tsx';
import { readBeginning } from '#server/people/beginning.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') };
}

export default async function Page() {
  const path = (await headers()).get('x-asked') ?? '/admin/sign-in';
  return <SignIn path={path} beginning={await readBeginning()} />;
}
