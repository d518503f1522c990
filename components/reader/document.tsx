import type { ReactNode } from 'react';
import { type EditionId, editionFormats } from '#messages/editions.ts';
import manifest from '../../public/assets/manifest.json';
import { speculationRules } from './speculation-rules.ts';

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Cpath fill='%23a3163a' d='M0 0h32v32H0z'/%3E%3Cpath fill='none' stroke='%23fbf8f3' stroke-width='4' d='M20.5 14.5a4.5 4.5 0 1 1-4.5-4.5c3 0 4.500 2 4.500 5 0 6-4 9.500-10.500 10'/%3E%3C/svg%3E";

/** The outermost markup of every reader's page. What runs here runs before the first paint: theme and text size. */
export function ReaderDocument({ edition, children }: { edition: EditionId; children: ReactNode }) {
  const { tag, dir } = editionFormats[edition];
  const faces = dir === 'rtl' ? manifest.fonts.preload : manifest.fonts.preloadLatin;
  return (
    <html lang={tag} dir={dir} suppressHydrationWarning>
      {/* biome-ignore lint/style/noHeadElement: the root layout of the app router writes its own */}
      <head>
        <link rel="icon" href={icon} type="image/svg+xml" />
        {faces.map((href) => (
          <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="anonymous" />
        ))}
        {/* biome-ignore-start lint/security/noDangerouslySetInnerHtml: all three are files of our own build */}
        <style dangerouslySetInnerHTML={{ __html: manifest.fonts.css }} />
        <script data-keep="" dangerouslySetInnerHTML={{ __html: manifest.head }} />
        <script data-keep="" type="module" src={manifest.script} />
        <script data-keep="" type="speculationrules" dangerouslySetInnerHTML={{ __html: speculationRules }} />
        {/* biome-ignore-end lint/security/noDangerouslySetInnerHtml: as above */}
      </head>
      <body>{children}</body>
    </html>
  );
}
