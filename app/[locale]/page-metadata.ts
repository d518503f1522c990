import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { isolatedText } from '#components/ui/isolated-text.ts';
import type { Counterpart, Picture } from '#editorial/view.ts';
import { type EditionId, editionFormats } from '#messages/editions.ts';
import { hreflangs } from '#messages/hreflang.ts';
import { cardSize } from '#server/cards/card.ts';
import { siteUrl } from '#server/env.ts';

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
  previous?: string | undefined;
  next?: string | undefined;
  article?: { publishedAt: Date; updatedAt: Date | null; section: string; authors: string[] };
}

/** What a page says of itself in its head: to the title bar, to search engines and to whoever shares it. */
export async function pageMetadata(facts: PageFacts): Promise<Metadata> {
  const { edition, site, title, description, href } = facts;
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

export function absolute(href: string): string {
  return new URL(href, siteUrl()).href;
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
