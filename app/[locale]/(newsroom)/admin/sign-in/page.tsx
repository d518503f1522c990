import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { SignInForm } from '#components/newsroom/signin/sign-in-form.tsx';
import { SinglePage } from '#components/newsroom/signin/single-page.tsx';
import { editionPrefix } from '#messages/hrefs.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') };
}

export default async function Page({ params }: { params: Promise<{ locale: string }> }) {
  const [t, { locale }] = [await getTranslations('signIn'), await params];
  const asked = (await headers()).get('x-asked') ?? '/admin/sign-in';
  return (
    <SinglePage title={t('title')} path={asked}>
      <SignInForm home={`${editionPrefix(locale)}/admin`} />
    </SinglePage>
  );
}
