import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CorrectionsPage } from '#components/reader/corrections-page.tsx';
import { Frame } from '#components/reader/frame.tsx';
import { textIsolates } from '#components/ui/isolated-text.ts';
import { JsonLd } from '#components/ui/json-ld.tsx';
import { isEdition } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { readCorrections } from '#server/reads/corrections.ts';
import { readShell } from '#server/reads/shell.ts';
import { everywhere } from '../../../everywhere.ts';
import { neighbours } from '../../../list-links.ts';
import { numbered } from '../../../numbered.ts';
import { pageMetadata } from '../../../page-metadata.ts';
import { pageNumber } from '../../../params.ts';
import { StatusView } from '../../../status-view.tsx';
import { breadcrumbList } from '../../../structured-data/breadcrumb-list.ts';
import { surroundings } from '../../../surroundings.ts';

interface Props {
  params: Promise<{ locale: string; number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, number } = await params;
  if (!isEdition(locale)) return {};
  const [shell, view] = await Promise.all([readShell(locale), readCorrections(locale, pageNumber(number))]);
  if (!view) return {};
  const t = await getTranslations('corrections');
  const words = await numbered(
    {
      title: t('title'),
      description: t.markup('description', { ...textIsolates(locale), site: shell.edition.name }),
    },
    view.number,
  );
  return pageMetadata({
    edition: locale,
    site: shell.edition.name,
    ...words,
    counterparts: view.number === 1 ? everywhere({ page: 'corrections', number: 1 }, locale) : [],
    ...neighbours(view, (one) => hrefOf({ page: 'corrections', number: one }, locale)),
  });
}

export default async function Page({ params }: Props) {
  const { locale, number } = await params;
  if (!isEdition(locale)) return null;
  const [{ shell, now }, view] = await Promise.all([
    surroundings(locale),
    readCorrections(locale, pageNumber(number)),
  ]);
  if (!view) return <StatusView edition={locale} code={404} />;
  const href = hrefOf({ page: 'corrections', number: view.number }, locale);
  const counterparts = everywhere({ page: 'corrections', number: 1 }, locale);
  const [t, corrections] = [await getTranslations('masthead'), await getTranslations('corrections')];
  const things = [breadcrumbList([{ name: corrections('title'), href }], t('home'), locale)];
  return (
    <Frame shell={shell} now={now} href={href} counterparts={counterparts}>
      <JsonLd things={things} />
      <CorrectionsPage view={view} zone={shell.edition.timeZone} />
    </Frame>
  );
}
