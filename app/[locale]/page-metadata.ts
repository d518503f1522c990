import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { isolatedText } from '#components/ui/isolated-text.ts';
import { type FeedSubject, feedFiles } from '#editorial/address.ts';
import type { Counterpart, Picture } from '#editorial/view.ts';
import { type EditionId, editionFormats, isEdition, standardEdition } from '#messages/editions.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { cardSize } from '#server/cards/card.ts';
import { siteUrl } from '#server/env.ts';
import { feedTypes } from '#server/feeds/media-types.ts';

export interface PageFacts {
  edition: EditionId;
  /** The name of the portal. */
  site: string;
  title: string;
  description: string;
  href: string;
  counterparts: Counterpart[];
  picture?: Picture | null;
  /** The address of the social card. */
  card?: string;
  indexed?: boolean;
  /** The list that readers may follow from here, and its name. */
  follow?: { of: FeedSubject; name: string };
  previous?: string | undefined;
  next?: string | undefined;
  article?: { publishedAt: Date; updatedAt: Date | null; section: string; authors: string[] };
}

/** What a page says of itself in its head: to the title bar, to search engines and to whoever shares it. */
export async function pageMetadata(facts: PageFacts): Promise<Metadata> {
  const { edition, site, title, description, href } = facts;
  const t = await getTranslations('page');
  const url = absolute(href);
  const titled = (name: string) =>
    name === site
      ? site
      : t('title', { title: isolatedText(name, edition), site: isolatedText(site, edition) });
  const cardAlt = t('title', { title, site });
  const images = [
    ...(facts.card ? [{ url: absolute(facts.card), ...cardSize, type: 'image/png', alt: cardAlt }] : []),
    ...(facts.picture ? [socialImage(facts.picture)] : []),
  ];
  const { article } = facts;
  return {
    title: titled(title),
    description,
    alternates: {
      canonical: url,
      languages: languages(edition, href, facts.counterparts),
      types: facts.follow && feeds(facts.follow.of, edition, titled(facts.follow.name)),
    },
    pagination: {
      previous: facts.previous && absolute(facts.previous),
      next: facts.next && absolute(facts.next),
    },
    robots:
      facts.indexed === false
        ? { index: false, follow: true }
        : { index: true, 'max-image-preview': 'large' },
    openGraph: {
      ...(article
        ? {
            type: 'article',
            publishedTime: article.publishedAt.toISOString(),
            modifiedTime: (article.updatedAt ?? article.publishedAt).toISOString(),
            section: article.section,
            authors: article.authors,
          }
        : { type: 'website' }),
      siteName: site,
      title,
      description,
      url,
      images,
      locale: editionFormats[edition].tag.replace('-', '_'),
    },
    twitter: {
      card: images.length > 0 ? 'summary_large_image' : 'summary',
      title,
      description,
      images: images.slice(0, 1),
    },
  };
}

/** By these links browsers and feed readers find a feed, in each form that it comes in. */
function feeds(of: FeedSubject, edition: EditionId, title: string) {
  const links = feedFiles.map((file) => {
    const url = absolute(hrefOf({ page: 'feed', file, of }, edition));
    return [feedTypes[file], [{ url, title }]];
  });
  return Object.fromEntries(links) as Record<string, { url: string; title: string }[]>;
}

export function absolute(href: string): string {
  return new URL(href, siteUrl()).href;
}

/** The same page in each edition; who reads none of their languages is sent to the standard one where it has the page. */
function languages(edition: EditionId, href: string, counterparts: Counterpart[]): Record<string, string> {
  const all = [{ edition, href }, ...counterparts].filter((one) => isEdition(one.edition));
  if (all.length === 1) return {};
  const standard = all.find((one) => one.edition === standardEdition);
  return Object.fromEntries([
    ...all.map((one) => [editionFormats[one.edition as EditionId].tag, absolute(one.href)]),
    ...(standard ? [['x-default', absolute(standard.href)]] : []),
  ]);
}

/** The largest picture that the networks still take. */
export function socialImage({ name, width, height, widths, alt }: Picture) {
  const drawn = widths.findLast((one) => one <= 1280) ?? widths[0] ?? width;
  return {
    url: absolute(`/media/${name}-${drawn}.webp`),
    width: drawn,
    height: Math.round((height * drawn) / width),
    alt,
  };
}
