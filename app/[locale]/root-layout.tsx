import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { ReaderDocument } from '#components/reader/document.tsx';
import { isEdition } from '#messages/editions.ts';

export const readerViewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f3' },
    { media: '(prefers-color-scheme: dark)', color: '#14120f' },
  ],
};

interface Props {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}

/** The root of all readers' pages. Nothing is drawn for the placeholder that stands for «any edition» in the build. */
export async function RootLayout({ params, children }: Props) {
  const { locale } = await params;
  if (!isEdition(locale)) {
    return (
      <html lang="ar">
        <body />
      </html>
    );
  }
  return <ReaderDocument edition={locale}>{children}</ReaderDocument>;
}
