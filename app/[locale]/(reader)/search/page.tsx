import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Frame } from '#components/reader/frame.tsx';
import { searchHref } from '#components/reader/search-href.ts';
import { SearchPage } from '#components/reader/search-page.tsx';
import { textIsolates } from '#components/ui/isolated-text.ts';
import { isEdition } from '#messages/editions.ts';
import { readSearchPage } from '#server/reads/search-page.ts';
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
    href: searchHref(locale, {}),
    counterparts: [],
    // The form is a page like any other; what it finds would be found without end.
    indexed: query === '',
  });
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isEdition(locale)) return null;
  const { asked, query, number } = askedFor(await searchParams);
  const { shell, now } = await surroundings(locale);
  const view = query === '' ? null : await readSearchPage(locale, asked, number, now);
  const counterparts = shell.editions
    .filter(({ id }) => id !== locale)
    .map(({ id }) => ({ edition: id, href: searchHref(id, { q: query }) }));
  return (
    <Frame shell={shell} now={now} href={searchHref(locale, {})} counterparts={counterparts}>
      <SearchPage view={view} sections={shell.sections} zone={shell.edition.timeZone} />
    </Frame>
  );
}
