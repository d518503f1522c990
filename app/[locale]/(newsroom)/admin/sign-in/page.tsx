import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SignInForm } from '#components/newsroom/signin/sign-in-form.tsx';
import { SinglePage } from '#components/newsroom/signin/single-page.tsx';
import { editionPrefix } from '#messages/hrefs.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') };
}

export default async function Page({ params }: { params: Promise<{ locale: string }> }) {
  const [t, { locale }] = [await getTranslations('signIn'), await params];
  return (
    <SinglePage title={t('title')} path="/admin/sign-in">
      <SignInForm home={`${editionPrefix(locale)}/admin`} />
    </SinglePage>
  );
}
