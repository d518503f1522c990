import '../../newsroom.css';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { NewsroomDocument } from '#components/newsroom/shell/document.tsx';
import { type LayoutProps, layoutEdition } from '../layout-edition.ts';
import { readerViewport } from '../reader-viewport.ts';

/** Everything here depends on who asks, so it is drawn for each request. */
export const instant = false;
/** A phone's keyboard takes its room from the page, so that what sticks to its edges stays in sight over it. */
export const viewport: Viewport = { ...readerViewport, interactiveWidget: 'resizes-content' };
export const generateStaticParams = () => [{ locale: '_' }];

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsroom');
  return {
    title: { default: t('name'), template: `%s · ${t('name')}` },
    robots: { index: false, follow: false },
  };
}

export default async function Layout(props: LayoutProps) {
  const edition = await layoutEdition(props);
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <NewsroomDocument edition={edition} nonce={nonce}>
      {props.children}
    </NewsroomDocument>
  );
}
