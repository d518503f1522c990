import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Frame } from '#components/reader/frame.tsx';
import { LatestPage } from '#components/reader/latest-page.tsx';
import { textIsolates } from '#components/ui/isolated-text.ts';
import { JsonLd } from '#components/ui/json-ld.tsx';
import { isEdition } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { readLatest } from '#server/reads/latest.ts';
import { readShell } from '#server/reads/shell.ts';
import { everywhere } from '../../../everywhere.ts';
import { firstPicture } from '../../../first-picture.ts';
import { neighbours } from '../../../list-links.ts';
import { numbered } from '../../../numbered.ts';
import { pageMetadata } from '../../../page-metadata.ts';
import { pageNumber } from '../../../params.ts';
import { StatusView } from '../../../status-view.tsx';
import { breadcrumbList } from '../../../structured-data/breadcrumb-list.ts';
import { itemList } from '../../../structured-data/item-list.ts';
import { surroundings } from '../../../surroundings.ts';

interface Props {
  params: Promise<{ locale: string; number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, number } = await params;
  if (!isEdition(locale)) return {};
  const [shell, view] = await Promise.all([readShell(locale), readLatest(locale, pageNumber(number))]);
  if (!view) return {};
  const t = await getTranslations('list');
  const words = await numbered(
    {
      title: t('latest'),
      description: t.markup('latestDescription', { ...textIsolates(locale), site: shell.edition.name }),
    },
    view.number,
  );
  return pageMetadata({
    edition: locale,
    site: shell.edition.name,
    ...words,
    picture: firstPicture(view.teasers),
    counterparts: view.number === 1 ? everywhere({ page: 'latest', number: 1 }, locale) : [],
    follow: { of: { page: 'front' }, name: shell.edition.name },
    ...neighbours(view, (one) => hrefOf({ page: 'latest', number: one }, locale)),
  });
}

export default async function Page({ params }: Props) {
  const { locale, number } = await params;
  if (!isEdition(locale)) return null;
  const [{ shell, now }, view] = await Promise.all([
    surroundings(locale),
    readLatest(locale, pageNumber(number)),
  ]);
  if (!view) return <StatusView edition={locale} code={404} />;
  const href = hrefOf({ page: 'latest', number: view.number }, locale);
  const counterparts = everywhere({ page: 'latest', number: 1 }, locale);
  const [t, list] = [await getTranslations('masthead'), await getTranslations('list')];
  const name = list('latest');
  const things = [breadcrumbList([{ name, href }], t('home'), locale), ...itemList(view, name, href)];
  return (
    <Frame shell={shell} now={now} href={href} counterparts={counterparts}>
      <JsonLd things={things} />
      <LatestPage view={view} zone={shell.edition.timeZone} />
    </Frame>
  );
}
