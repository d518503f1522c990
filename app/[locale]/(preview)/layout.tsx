import '../../reader.css';
import type { Metadata } from 'next';
import { ReaderDocument } from '#components/reader/document.tsx';
import { type LayoutProps, layoutEdition } from '../layout-edition.ts';
import { readerViewport } from '../reader-viewport.ts';

/** Readers' pages as the newsroom is about to change them: drawn for each request, kept by nobody. */
export const instant = false;
export const viewport = readerViewport;
export const metadata: Metadata = { robots: { index: false, follow: false } };
export const generateStaticParams = () => [{ locale: '_' }];

export default async function Layout(props: LayoutProps) {
  return (
    <ReaderDocument edition={await layoutEdition(props)} isPreview>
      {props.children}
    </ReaderDocument>
  );
}
