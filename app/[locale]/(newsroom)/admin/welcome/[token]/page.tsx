import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { DeadLink } from '#components/newsroom/signin/dead-link.tsx';
import { Welcome } from '#components/newsroom/signin/welcome.tsx';
import { readBeginning } from '#server/people/beginning.ts';
import { readWelcome } from '#server/people/enter.ts';

interface Props {
  params: Promise<{ token: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { token }] = [await getTranslations('signIn.welcome'), await params];
  const welcome = await linkNow(token);
  return {
    title: welcome ? t(`${welcome.purpose}Title`) : t('deadTitle'),
    // The address lets one in: no other site is told it.
    referrer: 'no-referrer',
  };
}

export default async function Page({ params }: Props) {
  const { token } = await params;
  const welcome = await linkNow(token);
  if (welcome) return <Welcome token={token} {...welcome} />;
  return <DeadLink token={token} isAdministered={(await readBeginning()) === 'administered'} />;
}

/** Whether a link may still be used is asked of the clock, which only a request has. */
const linkNow = cache(async (token: string) => {
  await connection();
  return readWelcome(token);
});
