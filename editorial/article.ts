import { excerpt } from '#arabic/excerpt.ts';
import { slugOf } from '#arabic/slug.ts';
import { factsOfBody } from './body/body-facts.ts';
import type { BodyDocument } from './body/document.ts';
import type { Correction } from './correction.ts';
import type { Facts } from './events.ts';
import type { Status } from './status.ts';

/** What its writers write: the part of an article that revisions keep. */
export interface ArticleContent {
  headline: string;
  standfirst: string;
  kicker: string;
  place: string;
  slug: string;
  sectionId: string;
  authorIds: string[];
  topicIds: string[];
  body: BodyDocument;
  breaking: boolean;
  heroId: string | null;
  heroAlt: string;
  heroCaption: string;
  pair: string | null;
  /** What search engines show as the title; empty: the headline. */
  seoTitle: string;
}

/** An article as the newsroom holds it. Times are instants; `version` counts its changes from 1. */
export interface Article {
  id: string;
  edition: string;
  status: Status;
  version: number;
  ownerId: string;
  content: ArticleContent;
  createdAt: Date;
  scheduledFor: Date | null;
  publishedAt: Date | null;
  /** When readers were last given something new, later than `publishedAt`; null: never. */
  updatedAt: Date | null;
  withdrawnReason: string;
  /** The article's name in the system that it came from. */
  externalId: string | null;
  /** A digest of what was imported, by which an unchanged item is known without comparing. */
  sourceHash: string | null;
  corrections: Correction[];
  /** Changes of what is on its way to readers, or with them, that nobody has released yet. */
  pending: ArticleContent | null;
  /** Not to be published before this moment; null: whenever it is ready. */
  embargoedUntil: Date | null;
  /** Who found it ready, in the words that it has now. */
  approvedBy: string | null;
  /** Why it was last returned to its writer; empty once it is submitted again. */
  returnNote: string;
  /** Opened from another edition and not in the words of its own yet. */
  needsTranslation: boolean;
}

/** The graphemes of a teaser's text, cut at a word. */
const excerptLength = 160;

/** What is derived from the content whenever it changes: the teaser and the length in words. */
export function derived(content: ArticleContent): { excerpt: string; words: number } {
  const { firstParagraph, words } = factsOfBody(content.body);
  return { excerpt: excerpt(content.standfirst || firstParagraph, excerptLength), words };
}

/** The content with a slug made from the headline where none was given. */
export function withSlug(content: ArticleContent): ArticleContent {
  return content.slug ? content : { ...content, slug: slugOf(content.headline) };
}

/** The moment an article is listed under in the newsroom and, once published, for readers. */
export function liveAt({ publishedAt, scheduledFor, createdAt }: Article): Date {
  return publishedAt ?? scheduledFor ?? createdAt;
}

export function factsOf(article: Article): Facts {
  const { content } = article;
  return {
    edition: article.edition,
    status: article.status,
    sectionId: content.sectionId,
    slug: content.slug,
    headline: content.headline,
    authorIds: content.authorIds,
    topicIds: content.topicIds,
    heroId: content.heroId,
    pair: content.pair,
    breaking: content.breaking,
    publishedAt: article.publishedAt?.toISOString() ?? null,
    scheduledFor: article.scheduledFor?.toISOString() ?? null,
    embargoedUntil: article.embargoedUntil?.toISOString() ?? null,
  };
}
