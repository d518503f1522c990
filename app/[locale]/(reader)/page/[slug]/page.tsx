import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { excerpt } from '#arabic/excerpt.ts';
import { Frame } from '#components/reader/frame.tsx';
import { StandingPage } from '#components/reader/standing-page.tsx';
import { JsonLd } from '#components/ui/json-ld.tsx';
import { plainText } from '#editorial/body/plain-text.ts';
import { isEdition } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { readPage } from '#server/reads/page.ts';
import { readShell } from '#server/reads/shell.ts';
import { pageMetadata } from '../../../page-metadata.ts';
import { decoded } from '../../../params.ts';
import { StatusView } from '../../../status-view.tsx';
import { breadcrumbList } from '../../../structured-data/breadcrumb-list.ts';
import { surroundings } from '../../../surroundings.ts';

interface Props {
  params: Promise<{ locale: string; slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  if (!isEdition(locale)) return {};
  const [{ edition }, page] = await Promise.all([readShell(locale), readPage(locale, decoded(slug))]);
  if (!page) return {};
  return pageMetadata({
    edition: locale,
    site: edition.name,
    title: page.title,
    description: excerpt(plainText(page.body), 160),
    href: hrefOf({ page: 'page', slug: page.slug }, locale),
    counterparts: page.counterparts,
  });
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  if (!isEdition(locale)) return null;
  const [{ shell, now }, page] = await Promise.all([surroundings(locale), readPage(locale, decoded(slug))]);
  if (!page) return <StatusView edition={locale} code={404} />;
  const href = hrefOf({ page: 'page', slug: page.slug }, locale);
  const t = await getTranslations('masthead');
  const things = [breadcrumbList([{ name: page.title, href }], t('home'), locale)];
  return (
    <Frame shell={shell} now={now} href={href} counterparts={page.counterparts}>
      <JsonLd things={things} />
      <StandingPage page={page} zone={shell.edition.timeZone} />
    </Frame>
  );
}
