import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ArchivePage } from '#components/reader/archive-page.tsx';
import { dayWords } from '#components/reader/day.ts';
import { Frame } from '#components/reader/frame.tsx';
import { isolatedText, textIsolates } from '#components/ui/isolated-text.ts';
import { isEdition } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { readArchive } from '#server/reads/archive.ts';
import { readShell } from '#server/reads/shell.ts';
import { neighbours } from '../../../../list-links.ts';
import { numberedTitle } from '../../../../numbered-title.ts';
import { pageMetadata } from '../../../../page-metadata.ts';
import { pageNumber } from '../../../../params.ts';
import { StatusView } from '../../../../status-view.tsx';
import { surroundings } from '../../../../surroundings.ts';

interface Props {
  params: Promise<{ locale: string; day: string; number: string }>;
}

export const generateStaticParams = () => [{ day: '_', number: '_' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, day, number } = await params;
  if (!isEdition(locale)) return {};
  const [{ edition }, view] = await Promise.all([
    readShell(locale),
    readArchive(locale, day, pageNumber(number)),
  ]);
  if (!view) return {};
  const t = await getTranslations('archive');
  const written = isolatedText(dayWords(view.day, locale), locale);
  const words = { ...textIsolates(locale), day: () => written, site: edition.name };
  return pageMetadata({
    edition: locale,
    site: edition.name,
    title: await numberedTitle(t.markup('title', words), view.number),
    description: t.markup('description', words),
    counterparts: [],
    ...neighbours(view, (one) => hrefOf({ page: 'archive', day: view.day, number: one }, locale)),
  });
}

export default async function Page({ params }: Props) {
  const { locale, day, number } = await params;
  if (!isEdition(locale)) return null;
  const [{ shell, now }, view] = await Promise.all([
    surroundings(locale),
    readArchive(locale, day, pageNumber(number)),
  ]);
  if (!view) return <StatusView edition={locale} code={404} />;
  const href = hrefOf({ page: 'archive', day: view.day, number: view.number }, locale);
  return (
    <Frame shell={shell} now={now} href={href}>
      <ArchivePage view={view} zone={shell.edition.timeZone} />
    </Frame>
  );
}
