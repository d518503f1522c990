import '../../newsroom.css';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { NewsroomDocument } from '#components/newsroom/shell/document.tsx';
import { isEdition } from '#messages/editions.ts';
import { readerViewport } from '../reader-viewport.ts';

/** Everything here depends on who asks, so it is drawn for each request. */
export const instant = false;
export const viewport = readerViewport;
export const generateStaticParams = () => [{ locale: '_' }];

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsroom');
  return {
    title: { default: t('name'), template: `%s · ${t('name')}` },
    robots: { index: false, follow: false },
  };
}

interface Props {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}

export default async function Layout({ params, children }: Props) {
  await connection();
  const { locale } = await params;
  if (!isEdition(locale)) notFound();
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <NewsroomDocument edition={locale} nonce={nonce}>
      {children}
    </NewsroomDocument>
  );
}
