import '../../reader.css';
import { ReaderDocument } from '#components/reader/document.tsx';
import { type LayoutProps, layoutEdition } from '../layout-edition.ts';
import { readerViewport } from '../reader-viewport.ts';

/**
 * Every page below is drawn when it is asked for, once and plainly, and kept in front of Next (server/http). Next's own
 * keeping would draw it twice over for the sake of scripts that readers' pages do not have.
 */
export const instant = false;
export const viewport = readerViewport;
export const generateStaticParams = () => [{ locale: '_' }];

export default async function Layout(props: LayoutProps) {
  return <ReaderDocument edition={await layoutEdition(props)}>{props.children}</ReaderDocument>;
}
