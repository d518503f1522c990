import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Frame } from '#components/reader/frame.tsx';
import { SectionPage } from '#components/reader/section-page.tsx';
import { textIsolates } from '#components/ui/isolated-text.ts';
import { JsonLd } from '#components/ui/json-ld.tsx';
import { isEdition } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { readSection } from '#server/reads/section.ts';
import { readShell } from '#server/reads/shell.ts';
import { firstPicture } from '../../../../first-picture.ts';
import { neighbours } from '../../../../list-links.ts';
import { numbered } from '../../../../numbered.ts';
import { pageMetadata } from '../../../../page-metadata.ts';
import { decoded, pageNumber } from '../../../../params.ts';
import { StatusView } from '../../../../status-view.tsx';
import { breadcrumbList } from '../../../../structured-data/breadcrumb-list.ts';
import { itemList } from '../../../../structured-data/item-list.ts';
import { surroundings } from '../../../../surroundings.ts';

interface Props {
  params: Promise<{ locale: string; slug: string; number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug, number } = await params;
  if (!isEdition(locale)) return {};
  const [{ edition }, view] = await Promise.all([
    readShell(locale),
    readSection(locale, decoded(slug), pageNumber(number)),
  ]);
  if (!view) return {};
  const t = await getTranslations('list');
  const { name } = view.section;
  const words = await numbered(
    {
      title: name,
      description: t.markup('sectionDescription', {
        ...textIsolates(locale),
        section: name,
        site: edition.name,
      }),
    },
    view.number,
  );
  return pageMetadata({
    edition: locale,
    site: edition.name,
    ...words,
    picture: firstPicture(view.teasers),
    counterparts: view.number === 1 ? view.counterparts : [],
    follow: { of: { page: 'section', slug: view.section.slug, number: 1 }, name },
    ...neighbours(view, (one) => hrefOf({ page: 'section', slug: view.section.slug, number: one }, locale)),
  });
}

export default async function Page({ params }: Props) {
  const { locale, slug, number } = await params;
  if (!isEdition(locale)) return null;
  const [{ shell, now }, view] = await Promise.all([
    surroundings(locale),
    readSection(locale, decoded(slug), pageNumber(number)),
  ]);
  if (!view) return <StatusView edition={locale} code={404} />;
  const href = hrefOf({ page: 'section', slug: view.section.slug, number: view.number }, locale);
  const t = await getTranslations('masthead');
  const { name } = view.section;
  const things = [
    breadcrumbList([...view.path.slice(0, -1), { name, href }], t('home'), locale),
    ...itemList(view, name, href),
  ];
  return (
    <Frame shell={shell} now={now} href={href} counterparts={view.counterparts} section={view.path[0]?.slug}>
      <JsonLd things={things} />
      <SectionPage view={view} zone={shell.edition.timeZone} />
    </Frame>
  );
}
