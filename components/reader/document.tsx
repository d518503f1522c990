import type { ReactNode } from 'react';
import { type EditionId, editionFormats } from '#messages/editions.ts';
import { editionPrefix } from '#messages/hrefs.ts';
import manifest from '../../public/assets/manifest.json';
import { ownOf } from './elements/date-settings.ts';
import { fontsOf, preloadFont } from './preload-font.ts';
import { speculationRules } from './speculation-rules.ts';

interface Props {
  edition: EditionId;
  /** The page is shown by the newsroom: links open elsewhere. */
  isPreview?: boolean;
  children: ReactNode;
}

/** The outermost markup of every reader's page. What runs here runs before the first paint: theme, text size, digits and calendar. */
export function ReaderDocument({ edition, isPreview, children }: Props) {
  const { tag, dir } = editionFormats[edition];
  const { digits, months, hijri } = ownOf(editionFormats[edition]);
  const installation = `${editionPrefix(edition)}/manifest.webmanifest`;
  const fonts = fontsOf(edition);
  fonts.preload.forEach(preloadFont);
  return (
    <html
      lang={tag}
      dir={dir}
      data-digits={digits}
      data-months={months}
      data-hijri={hijri}
      suppressHydrationWarning
    >
      {/* biome-ignore lint/style/noHeadElement: the root layout of the app router writes its own */}
      <head>
        {isPreview && <base target="_blank" />}
        <link rel="icon" href={manifest.mark} type="image/svg+xml" />
        <noscript>
          <link rel="manifest" href={installation} />
        </noscript>
        <link rel="stylesheet" href={fonts.sheet} precedence="faces" />
        {/* biome-ignore-start lint/security/noDangerouslySetInnerHtml: both are files of our own build */}
        <script
          data-keep=""
          data-module={manifest.script}
          data-manifest={installation}
          dangerouslySetInnerHTML={{ __html: manifest.head }}
        />
        <script data-keep="" type="speculationrules" dangerouslySetInnerHTML={{ __html: speculationRules }} />
        {/* biome-ignore-end lint/security/noDangerouslySetInnerHtml: as above */}
      </head>
      <body>{children}</body>
    </html>
  );
}
