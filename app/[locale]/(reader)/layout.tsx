import '../../reader.css';
import { RootLayout, readerViewport } from '../root-layout.tsx';

/** Every page below is kept: what it shows changes only with what is published. */
export const ensureStatic = 'navigation';
export const viewport = readerViewport;
export const generateStaticParams = () => [{ locale: '_' }];

export default RootLayout;
