import type { Run } from '#arabic/highlight.ts';
import type { BodyDocument } from './body/document.ts';
import type { Correction } from './correction.ts';
import type { Crops } from './library.ts';

/**
 * What readers are shown, as plain data: the reads of server/ return it and the components draw it. Every `href` is a
 * public path, percent-encoded, ready for an attribute.
 */
export interface SectionLink {
  slug: string;
  name: string;
  tint: string | null;
  href: string;
}

export interface SectionNode extends SectionLink {
  children: SectionLink[];
}

export interface PersonLink {
  name: string;
  href: string;
}

/** A picture: files lie at /media/{name}-{width}.avif and .webp for each of `widths`, ascending. */
export interface Picture {
  name: string;
  width: number;
  height: number;
  widths: number[];
  /** Per cent from the left and from the top, for object-position. */
  focal: { x: number; y: number };
  /** Rectangles by ratio that were cut by hand; absent: there are none. */
  crops?: Crops;
  /** A data: address of a few hundred bytes. */
  placeholder: string;
  alt: string;
}

export interface Teaser {
  id: string;
  href: string;
  headline: string;
  kicker: string;
  excerpt: string;
  breaking: boolean;
  section: SectionLink;
  authors: PersonLink[];
  picture: Picture | null;
  publishedAt: Date;
  updatedAt: Date | null;
  minutes: number;
}

export interface TickerEntry {
  id: string;
  text: string;
  href: string | null;
  at: Date;
  breaking: boolean;
}

/** What stands around every page of an edition. */
export interface Shell {
  edition: { id: string; name: string; tagline: string; timeZone: string };
  /** All editions, this one among them, for the language switch. */
  editions: { id: string; name: string }[];
  sections: SectionNode[];
  ticker: TickerEntry[];
  /** What is breaking: the newest of the ticker's breaking items and of the breaking stories among the newest ten, if any. */
  breaking: { headline: string; href: string | null; at: Date } | null;
  pages: { title: string; href: string }[];
}

export interface Front {
  /** Curated, the lead first; at least the newest articles where nobody has curated. */
  slots: Teaser[];
  latest: Teaser[];
  mostRead: Teaser[];
  sections: { section: SectionLink; teasers: Teaser[] }[];
}

/** One page of a list; `number` counts from 1. */
export interface ListPage {
  teasers: Teaser[];
  total: number;
  number: number;
  pages: number;
}

/** The same page in another edition, for the language switch and hreflang. */
export interface Counterpart {
  edition: string;
  href: string;
}

export interface SectionView extends ListPage {
  counterparts: Counterpart[];
  section: SectionNode;
  /** From the top of the tree to the section itself. */
  path: SectionLink[];
}

export interface TopicView extends ListPage {
  counterparts: Counterpart[];
  name: string;
  slug: string;
}

export interface AuthorView extends ListPage {
  counterparts: Counterpart[];
  name: string;
  slug: string;
  role: string;
  bio: string;
}

export interface ArchiveView extends ListPage {
  /** `2026-11-23` in the edition's time zone. */
  day: string;
  /** The nearest days before and after that hold an article; null at the ends. */
  earlier: string | null;
  later: string | null;
}

export interface ArticleView {
  id: string;
  edition: string;
  href: string;
  headline: string;
  standfirst: string;
  kicker: string;
  place: string;
  breaking: boolean;
  /** From the top of the tree to the article's own section. */
  path: SectionLink[];
  authors: PersonLink[];
  topics: { name: string; href: string }[];
  publishedAt: Date;
  updatedAt: Date | null;
  words: number;
  minutes: number;
  hero: (Picture & { caption: string; credit: string }) | null;
  body: BodyDocument;
  /** Pictures that the body's figures name. */
  figures: Record<string, Picture>;
  corrections: Correction[];
  related: Teaser[];
  /** The same story in other editions. */
  counterparts: Counterpart[];
  excerpt: string;
}

interface CorrectionEntry extends Correction {
  headline: string;
  href: string;
}

export interface CorrectionsView {
  entries: CorrectionEntry[];
  total: number;
  number: number;
  pages: number;
}

export interface PageView {
  counterparts: Counterpart[];
  slug: string;
  title: string;
  body: BodyDocument;
  updatedAt: Date;
}

/** A story that a search found, with the words that were searched for marked as they are written. */
export interface FoundStory {
  teaser: Teaser;
  externalId: string | null;
  highlights: {
    /** The whole headline. */
    headline: Run[];
    /** The part of the body in which the words stand, or else the teaser's excerpt. */
    excerpt: Run[];
  };
}

/** `best`: by the words, and mildly by how new it is; `relevance`: by the words alone; `newest`: by the date alone. */
export const sorts = ['best', 'relevance', 'newest'] as const;
export type Sort = (typeof sorts)[number];

export interface SearchResults {
  /** How many there are, of which `stories` are a stretch; so many are counted at most. */
  total: number;
  /** There are more than were counted. */
  isMore: boolean;
  stories: FoundStory[];
  /** What they were found by: the query, or the same with Latin letters read as Arabic. */
  searched: string;
  /** A query that finds more, where this one found little or nothing. */
  suggestion: string | null;
}

/** A page that a reader who searches may be looking for, by its name. */
export interface Destination {
  noun: 'section' | 'topic' | 'author';
  name: string;
  href: string;
}

export interface SearchView extends SearchResults {
  /** As it was typed. */
  query: string;
  /** What the query names; of the first page alone. */
  destinations: Destination[];
  number: number;
  pages: number;
  /** What the search is narrowed to. */
  section: SectionLink | null;
  author: { slug: string; name: string } | null;
  from: string | undefined;
  to: string | undefined;
  sort: Sort;
  /** Days were asked for that are none, and were left out. */
  hasWrongDays: boolean;
}
