import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Frame } from '#components/reader/frame.tsx';
import { searchHref } from '#components/reader/search-href.ts';
import { SearchPage } from '#components/reader/search-page.tsx';
import { textIsolates } from '#components/ui/isolated-text.ts';
import { isEdition } from '#messages/editions.ts';
import { searchArticles } from '#server/reads/search.ts';
import { readShell } from '#server/reads/shell.ts';
import { pageMetadata } from '../../page-metadata.ts';
import { surroundings } from '../../surroundings.ts';
import { type Asked, askedFor } from './asked-for.ts';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Asked>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isEdition(locale)) return {};
  const { query } = askedFor(await searchParams);
  const [{ edition }, t] = await Promise.all([readShell(locale), getTranslations('search')]);
  return pageMetadata({
    edition: locale,
    site: edition.name,
    title: query === '' ? t('title') : t.markup('titleFor', { ...textIsolates(locale), query }),
    description: t.markup('description', { ...textIsolates(locale), site: edition.name }),
    href: searchHref(locale, ''),
    counterparts: [],
    indexed: false,
  });
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isEdition(locale)) return null;
  const { query, number } = askedFor(await searchParams);
  const [{ shell, now }, view] = await Promise.all([
    surroundings(locale),
    query === '' ? null : searchArticles(locale, query, number),
  ]);
  const counterparts = shell.editions
    .filter(({ id }) => id !== locale)
    .map(({ id }) => ({ edition: id, href: searchHref(id, query) }));
  return (
    <Frame shell={shell} now={now} href={searchHref(locale, '')} counterparts={counterparts}>
      <SearchPage view={view} sections={shell.sections} zone={shell.edition.timeZone} />
    </Frame>
  );
}
