import '../../reader.css';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { ReaderDocument } from '#components/reader/document.tsx';
import { isEdition } from '#messages/editions.ts';
import { readerViewport } from '../reader-viewport.ts';

/**
 * Every page below is drawn when it is asked for, once and plainly, and kept in front of Next (server/http). Next's own
 * keeping would draw it twice over for the sake of scripts that readers' pages do not have.
 */
export const instant = false;
export const viewport = readerViewport;
export const generateStaticParams = () => [{ locale: '_' }];

interface Props {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}

export default async function Layout({ params, children }: Props) {
  await connection();
  const { locale } = await params;
  if (!isEdition(locale)) notFound();
  return <ReaderDocument edition={locale}>{children}</ReaderDocument>;
}
