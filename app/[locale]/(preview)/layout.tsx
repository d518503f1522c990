import '../../reader.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { ReaderDocument } from '#components/reader/document.tsx';
import { isEdition } from '#messages/editions.ts';
import { readerViewport } from '../reader-viewport.ts';

/** Readers' pages as the newsroom is about to change them: drawn for each request, kept by nobody. */
export const instant = false;
export const viewport = readerViewport;
export const metadata: Metadata = { robots: { index: false, follow: false } };
export const generateStaticParams = () => [{ locale: '_' }];

interface Props {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}

export default async function Layout({ params, children }: Props) {
  await connection();
  const { locale } = await params;
  if (!isEdition(locale)) notFound();
  return (
    <ReaderDocument edition={locale} isPreview>
      {children}
    </ReaderDocument>
  );
}
