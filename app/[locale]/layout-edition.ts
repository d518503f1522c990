import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { type EditionId, isEdition } from '#messages/editions.ts';

export interface LayoutProps {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}

/** The edition whose pages a root layout draws, for a request alone: the build's placeholder for any of them is none. */
export async function layoutEdition({ params }: LayoutProps): Promise<EditionId> {
  await connection();
  const { locale } = await params;
  if (!isEdition(locale)) notFound();
  return locale;
}
