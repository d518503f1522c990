import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { type EditionId, editionFormats } from '#messages/editions.ts';
import { newsroomWords } from '#messages/newsroom-words.ts';
import manifest from '../../../public/assets/manifest.json';
import { Providers } from './providers.tsx';

interface Props {
  /** The edition whose language the interface speaks. */
  edition: EditionId;
  nonce: string | undefined;
  children: ReactNode;
}

/** The outermost markup of every page of the newsroom, with the words that its scripts need. */
export async function NewsroomDocument({ edition, nonce, children }: Props) {
  const { tag, dir } = editionFormats[edition];
  const fonts = dir === 'rtl' ? manifest.fonts.arabic : manifest.fonts.latin;
  for (const file of fonts.preload)
    preload(file, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  const [locale, messages] = [await getLocale(), await getMessages()];
  return (
    <html lang={tag} dir={dir} suppressHydrationWarning>
      {/* biome-ignore lint/style/noHeadElement: the root layout of the app router writes its own */}
      <head>
        {/* Where react-aria looks for the word under which it may add a style. */}
        <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning />
        <link rel="icon" href={manifest.mark} type="image/svg+xml" />
        <link rel="stylesheet" href={fonts.sheet} precedence="faces" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a file of our own build, which sets the theme before the first paint */}
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: manifest.head }} />
      </head>
      <body>
        <NextIntlClientProvider locale={locale} messages={newsroomWords(messages)} timeZone="UTC">
          <Providers locale={tag}>{children}</Providers>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
