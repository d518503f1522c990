import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ArchivePage } from '#components/reader/archive-page.tsx';
import { dayWords } from '#components/reader/day.ts';
import { Frame } from '#components/reader/frame.tsx';
import { isolatedText, textIsolates } from '#components/ui/isolated-text.ts';
import { JsonLd } from '#components/ui/json-ld.tsx';
import { isEdition } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { readArchive } from '#server/reads/archive.ts';
import { readShell } from '#server/reads/shell.ts';
import { firstPicture } from '../../../../first-picture.ts';
import { neighbours } from '../../../../list-links.ts';
import { numbered } from '../../../../numbered.ts';
import { pageMetadata } from '../../../../page-metadata.ts';
import { pageNumber } from '../../../../params.ts';
import { StatusView } from '../../../../status-view.tsx';
import { breadcrumbList } from '../../../../structured-data/breadcrumb-list.ts';
import { itemList } from '../../../../structured-data/item-list.ts';
import { surroundings } from '../../../../surroundings.ts';

interface Props {
  params: Promise<{ locale: string; day: string; number: string }>;
}

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
  const isolated = { ...textIsolates(locale), day: () => written, site: edition.name };
  const words = await numbered(
    { title: t.markup('title', isolated), description: t.markup('description', isolated) },
    view.number,
  );
  return pageMetadata({
    edition: locale,
    site: edition.name,
    ...words,
    picture: firstPicture(view.teasers),
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
  const t = await getTranslations('masthead');
  const name = dayWords(view.day, locale);
  const things = [breadcrumbList([{ name, href }], t('home'), locale), ...itemList(view, name, href)];
  return (
    <Frame shell={shell} now={now} href={href}>
      <JsonLd things={things} />
      <ArchivePage view={view} zone={shell.edition.timeZone} />
    </Frame>
  );
}
