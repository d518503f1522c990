import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { type EditionId, editionFormats } from '#messages/editions.ts';
import manifest from '../../public/assets/manifest.json';
import { ownOf } from './elements/date-settings.ts';
import { speculationRules } from './speculation-rules.ts';

const icon =
  'data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%20viewBox=%220%200%2032%2032%22%3E%3Cpath%20fill=%22%23a3163a%22%20d=%22M0%200h32v32H0z%22/%3E%3Cpath%20fill=%22none%22%20stroke=%22%23fbf8f3%22%20stroke-width=%224%22%20d=%22M20.5%2014.5a4.5%204.5%200%201%201-4.5-4.5c3%200%204.5%202%204.5%205%200%206-4%209.5-10.5%2010%22/%3E%3C/svg%3E';

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
  const fonts = dir === 'rtl' ? manifest.fonts.arabic : manifest.fonts.latin;
  for (const file of fonts.preload)
    preload(file, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
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
        <link rel="icon" href={icon} type="image/svg+xml" />
        <link rel="stylesheet" href={fonts.sheet} precedence="faces" />
        {/* biome-ignore-start lint/security/noDangerouslySetInnerHtml: both are files of our own build */}
        <script data-keep="" dangerouslySetInnerHTML={{ __html: manifest.head }} />
        <script data-keep="" type="module" src={manifest.script} />
        <script data-keep="" type="speculationrules" dangerouslySetInnerHTML={{ __html: speculationRules }} />
        {/* biome-ignore-end lint/security/noDangerouslySetInnerHtml: as above */}
      </head>
      <body>{children}</body>
    </html>
  );
}
