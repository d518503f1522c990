import '../../reader.css';
import { RootLayout, readerViewport } from '../root-layout.tsx';

/** What is searched for is known with the request only, so these pages are drawn for each. */
export const instant = false;
export const viewport = readerViewport;
export const generateStaticParams = () => [{ locale: '_' }];

export default RootLayout;
