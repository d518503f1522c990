import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { isolatedText } from '#components/ui/isolated-text.ts';
import { type FeedSubject, feedFiles } from '#editorial/address.ts';
import type { Counterpart, Picture } from '#editorial/view.ts';
import { type EditionId, editionFormats, isEdition } from '#messages/editions.ts';
import { hreflangs } from '#messages/hreflang.ts';
import { hrefOf } from '#messages/hrefs.ts';
import { absolute } from '#server/absolute.ts';
import { cardSize } from '#server/cards/card.ts';
import { feedTypes } from '#server/feeds/media-types.ts';
import { socialImage } from './social-image.ts';

export interface PageFacts {
  edition: EditionId;
  /** The name of the portal. */
  site: string;
  title: string;
  /** Where there is none, the title has to do. */
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
  article?: {
    publishedAt: Date;
    modifiedAt: Date;
    section: string;
    topics: string[];
    /** The addresses of their pages. */
    authors: string[];
  };
}

/** What a page says of itself in its head: to the title bar, to search engines and to whoever shares it. */
export async function pageMetadata(facts: PageFacts): Promise<Metadata> {
  const { edition, site, title, href, counterparts } = facts;
  const description = facts.description || title;
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
  const languages = hreflangs(
    [{ edition, href }, ...facts.counterparts].map((one) => ({ ...one, href: absolute(one.href) })),
  );
  return {
    title: titled(title),
    description,
    alternates: {
      canonical: url,
      languages: Object.fromEntries(languages),
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
            modifiedTime: article.modifiedAt.toISOString(),
            section: article.section,
            tags: article.topics,
            authors: article.authors.map(absolute),
          }
        : { type: 'website' }),
      siteName: site,
      title,
      description,
      url,
      images,
      locale: socialLocale(edition),
      alternateLocale: counterparts.flatMap((one) =>
        isEdition(one.edition) ? socialLocale(one.edition) : [],
      ),
    },
    twitter: {
      card: images.length > 0 ? 'summary_large_image' : 'summary',
      title,
      description,
      images: images.slice(0, 1),
    },
  };
}

/** A language as the Open Graph protocol writes it. */
function socialLocale(edition: EditionId): string {
  return editionFormats[edition].tag.replace('-', '_');
}

/** By these links browsers and feed readers find a feed, in each form that it comes in. */
function feeds(of: FeedSubject, edition: EditionId, title: string) {
  const links = feedFiles.map((file) => {
    const url = absolute(hrefOf({ page: 'feed', file, of }, edition));
    return [feedTypes[file], [{ url, title }]];
  });
  return Object.fromEntries(links) as Record<string, { url: string; title: string }[]>;
}
