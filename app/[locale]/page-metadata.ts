import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { isolatedText } from '#components/ui/isolated-text.ts';
import type { Counterpart, Picture } from '#editorial/view.ts';
import { type EditionId, editionFormats, isEdition } from '#messages/editions.ts';
import { hreflangs } from '#messages/hreflang.ts';
import { cardSize } from '#server/cards/card.ts';
import { absolute } from './absolute.ts';
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
    title:
      title === site
        ? site
        : t('title', { title: isolatedText(title, edition), site: isolatedText(site, edition) }),
    description,
    alternates: { canonical: url, languages: Object.fromEntries(languages) },
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
