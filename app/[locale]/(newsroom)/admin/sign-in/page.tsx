import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { SignIn } from '#components/newsroom/signin/sign-in.tsx';
import { wayInTitle } from '#editorial/beginning.ts';
import { readBeginning } from '#server/people/beginning.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signIn');
  return { title: t(wayInTitle(await beginningNow())) };
}

export default async function Page() {
  const path = (await headers()).get('x-asked') ?? '/admin/sign-in';
  return <SignIn path={path} beginning={await beginningNow()} />;
}

/** Asked once, when the page is: while the pages are built there is no newsroom yet. */
const beginningNow = cache(async () => {
  await connection();
  return readBeginning();
});
