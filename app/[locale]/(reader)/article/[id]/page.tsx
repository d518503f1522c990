import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ArticlePage } from '#components/reader/article-page.tsx';
import { Frame } from '#components/reader/frame.tsx';
import { JsonLd } from '#components/ui/json-ld.tsx';
import { modifiedAt } from '#editorial/modified-at.ts';
import { isEdition } from '#messages/editions.ts';
import { cardHref, cardOf } from '#server/cards/card.ts';
import { siteUrl } from '#server/env.ts';
import { readArticle } from '#server/reads/article.ts';
import { readShell } from '#server/reads/shell.ts';
import { pageMetadata } from '../../../page-metadata.ts';
import { StatusView } from '../../../status-view.tsx';
import { breadcrumbList } from '../../../structured-data/breadcrumb-list.ts';
import { newsArticle } from '../../../structured-data/news-article.ts';
import { surroundings } from '../../../surroundings.ts';

interface Props {
  params: Promise<{ locale: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  if (!isEdition(locale)) return {};
  const [shell, article] = await Promise.all([readShell(locale), readArticle(locale, id)]);
  if (!article) return {};
  return pageMetadata({
    edition: locale,
    site: shell.edition.name,
    title: article.headline,
    description: article.standfirst || article.excerpt,
    href: article.href,
    counterparts: article.counterparts,
    picture: article.hero,
    card: cardHref(id, await cardOf(article, shell, locale)),
    article: {
      publishedAt: article.publishedAt,
      modifiedAt: modifiedAt(article),
      section: article.path.at(-1)?.name ?? '',
      topics: article.topics.map(({ name }) => name),
      authors: article.authors.map(({ href }) => href),
    },
  });
}

export default async function Page({ params }: Props) {
  const { locale, id } = await params;
  if (!isEdition(locale)) return null;
  const [{ shell, now }, article] = await Promise.all([surroundings(locale), readArticle(locale, id)]);
  if (!article) return <StatusView edition={locale} code={404} />;
  const t = await getTranslations('masthead');
  const { href, headline, path, counterparts } = article;
  const card = cardHref(id, await cardOf(article, shell, locale));
  const things = [
    newsArticle(article, shell, locale, card),
    breadcrumbList([...path, { name: headline, href }], t('home'), locale),
  ];
  return (
    <Frame shell={shell} now={now} href={href} counterparts={counterparts} section={path[0]?.slug}>
      <JsonLd things={things} />
      <ArticlePage article={article} zone={shell.edition.timeZone} origin={siteUrl()} />
    </Frame>
  );
}
