import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Frame } from '#components/reader/frame.tsx';
import { TopicPage } from '#components/reader/topic-page.tsx';
import { textIsolates } from '#components/ui/isolated-text.ts';
import { isEdition } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { readShell } from '#server/reads/shell.ts';
import { readTopic } from '#server/reads/topic.ts';
import { neighbours } from '../../../../list-links.ts';
import { numberedTitle } from '../../../../numbered-title.ts';
import { pageMetadata } from '../../../../page-metadata.ts';
import { decoded, pageNumber } from '../../../../params.ts';
import { StatusView } from '../../../../status-view.tsx';
import { surroundings } from '../../../../surroundings.ts';

interface Props {
  params: Promise<{ locale: string; slug: string; number: string }>;
}

export const generateStaticParams = () => [{ slug: '_', number: '_' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug, number } = await params;
  if (!isEdition(locale)) return {};
  const [{ edition }, view] = await Promise.all([
    readShell(locale),
    readTopic(locale, decoded(slug), pageNumber(number)),
  ]);
  if (!view) return {};
  const t = await getTranslations('list');
  const { name } = view;
  return pageMetadata({
    edition: locale,
    site: edition.name,
    title: await numberedTitle(name, view.number),
    description: t.markup('topicDescription', { ...textIsolates(locale), topic: name, site: edition.name }),
    counterparts: view.number === 1 ? view.counterparts : [],
    follow: { of: { page: 'topic', slug: view.slug, number: 1 }, name },
    ...neighbours(view, (one) => hrefOf({ page: 'topic', slug: view.slug, number: one }, locale)),
  });
}

export default async function Page({ params }: Props) {
  const { locale, slug, number } = await params;
  if (!isEdition(locale)) return null;
  const [{ shell, now }, view] = await Promise.all([
    surroundings(locale),
    readTopic(locale, decoded(slug), pageNumber(number)),
  ]);
  if (!view) return <StatusView edition={locale} code={404} />;
  const href = hrefOf({ page: 'topic', slug: view.slug, number: view.number }, locale);
  return (
    <Frame shell={shell} now={now} href={href} counterparts={view.counterparts}>
      <TopicPage view={view} zone={shell.edition.timeZone} />
    </Frame>
  );
}
