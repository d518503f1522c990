import type { PageLanguage } from '#arabic/isolated-value.ts';

/** A list of stories as those read it who are elsewhere, whatever form it is written in. Every address is absolute. */
export interface Feed {
  /** What it is known by for ever, whatever its list is called and wherever it lies. */
  id: string;
  /** Where this form of it lies. */
  self: string;
  /** The WebSub hub that tells of its changes; null: none. */
  hub: string | null;
  /** The page that it follows. */
  page: string;
  title: string;
  description: string;
  language: PageLanguage;
  site: FeedLink;
  /** When a story of it last changed. */
  updated: Date;
  stories: FeedStory[];
}

export interface FeedLink {
  name: string;
  href: string;
}

export interface FeedStory {
  /** Its short address: it stays when section, slug and headline change. */
  id: string;
  href: string;
  /** Plain text, as are all but `html`; what is mixed is isolated. */
  title: string;
  summary: string;
  /** The whole story. */
  html: string;
  authors: FeedLink[];
  categories: FeedCategory[];
  published: Date;
  /** Corrections count. */
  updated: Date;
  picture: FeedPicture | null;
}

export interface FeedCategory {
  name: string;
  slug: string;
  /** The address that all of its kind lie under. */
  scheme: string;
}

export interface FeedPicture {
  href: string;
  type: string;
  bytes: number;
  width: number;
  height: number;
  alt: string;
  credit: string;
}
