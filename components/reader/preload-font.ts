import { preload } from 'react-dom';
import { type EditionId, editionFormats } from '#messages/editions.ts';
import manifest from '../../public/assets/manifest.json';

/** The fonts that pages of an edition name. */
export function fontsOf(edition: EditionId) {
  return editionFormats[edition].dir === 'rtl' ? manifest.fonts.arabic : manifest.fonts.latin;
}

/** Has the page's head ask for a font before its layout finds that it needs it. */
export function preloadFont(file: string): void {
  preload(file, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
}
