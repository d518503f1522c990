import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import type { FeedFile } from '#editorial/address.ts';
import { all, only, type XmlNode, xmlTree } from './xml-tree.testing.ts';

/** A feed as a reader of feeds understood it, whatever its form. */
export interface HeardFeed {
  title: string;
  language: string;
  self: string;
  page: string;
  stories: HeardStory[];
}

interface HeardStory {
  id: string;
  href: string;
  title: string;
  html: string;
  published: string;
  updated: string;
  authors: string[];
  categories: string[];
  picture: string | null;
}

const iso = (date: unknown) => {
  const at = new Date(String(date));
  if (Number.isNaN(at.getTime())) throw new Error(`${date} is no date.`);
  return at.toISOString();
};
/** RSS has whole seconds. */
const isoSecond = (date: unknown) => iso(date).replace(/\.\d+Z$/, '.000Z');
const said = (text: string | undefined) => {
  if (text === undefined) throw new Error('Something was left out.');
  return text;
};

/** What feedsmith hears. */
export function heardByFeedsmith(text: string, file: FeedFile): HeardFeed {
  if (file === 'feed.xml') return rss(text);
  return file === 'atom.xml' ? atom(text) : json(text);
}

function rss(text: string): HeardFeed {
  const feed = parseRssFeed(text);
  return {
    title: said(feed.title),
    language: said(feed.language),
    self: said(feed.atom?.links?.find(({ rel }) => rel === 'self')?.href),
    page: said(feed.link),
    stories: (feed.items ?? []).map((item) => ({
      id: said(item.guid?.value),
      href: said(item.link),
      title: said(item.title),
      html: said(item.content?.encoded),
      published: isoSecond(item.pubDate),
      updated: iso(item.atom?.updated),
      authors: item.dc?.creators ?? [],
      categories: (item.categories ?? []).map(({ name }) => said(name)),
      picture: item.enclosures?.[0]?.url ?? null,
    })),
  };
}

function atom(text: string): HeardFeed {
  const feed = parseAtomFeed(text);
  const linked = (links: { rel?: string; href?: string }[] | undefined, rel: string) =>
    links?.find((link) => link.rel === rel)?.href;
  return {
    title: said(feed.title?.value),
    language: said(feed.xml?.lang),
    self: said(linked(feed.links, 'self')),
    page: said(linked(feed.links, 'alternate')),
    stories: (feed.entries ?? []).map((entry) => ({
      id: said(entry.id),
      href: said(linked(entry.links, 'alternate')),
      title: said(entry.title?.value),
      html: said(entry.content?.value),
      published: isoSecond(entry.published),
      updated: iso(entry.updated),
      authors: (entry.authors ?? []).map(({ name }) => said(name)),
      categories: (entry.categories ?? []).map(({ label }) => said(label)),
      picture: linked(entry.links, 'enclosure') ?? null,
    })),
  };
}

function json(text: string): HeardFeed {
  const feed = parseJsonFeed(text);
  return {
    title: said(feed.title),
    language: said(feed.language),
    self: said(feed.feed_url),
    page: said(feed.home_page_url),
    stories: (feed.items ?? []).map((item) => ({
      id: said(item.id),
      href: said(item.url),
      title: said(item.title),
      html: said(item.content_html),
      published: isoSecond(item.date_published),
      updated: iso(item.date_modified),
      authors: (item.authors ?? []).map(({ name }) => said(name)),
      categories: item.tags ?? [],
      picture: item.image ?? null,
    })),
  };
}

const a = (name: string) => `{http://www.w3.org/2005/Atom}${name}`;
const contentEncoded = '{http://purl.org/rss/1.0/modules/content/}encoded';
const dcCreator = '{http://purl.org/dc/elements/1.1/}creator';
const mediaContent = '{http://search.yahoo.com/mrss/}content';

/** What a parser hears that knows XML and nothing of feeds. */
export function heardBySaxes(text: string, file: 'feed.xml' | 'atom.xml'): HeardFeed {
  const root = xmlTree(text);
  return file === 'feed.xml' ? rssTree(only(root, '{}channel')) : atomTree(root);
}

function rssTree(channel: XmlNode): HeardFeed {
  const textOf = (node: XmlNode, name: string) => only(node, name).text;
  return {
    title: textOf(channel, '{}title'),
    language: textOf(channel, '{}language'),
    self: said(only(channel, a('link')).attributes.href),
    page: textOf(channel, '{}link'),
    stories: all(channel, '{}item').map((item) => ({
      id: textOf(item, '{}guid'),
      href: textOf(item, '{}link'),
      title: textOf(item, '{}title'),
      html: textOf(item, contentEncoded),
      published: isoSecond(textOf(item, '{}pubDate')),
      updated: iso(textOf(item, a('updated'))),
      authors: all(item, dcCreator).map(({ text }) => text),
      categories: all(item, '{}category').map(({ text }) => text),
      picture: all(item, mediaContent)[0]?.attributes.url ?? null,
    })),
  };
}

function atomTree(feed: XmlNode): HeardFeed {
  const textOf = (node: XmlNode, name: string) => only(node, a(name)).text;
  const linked = (node: XmlNode, rel: string) =>
    all(node, a('link')).find(({ attributes }) => attributes.rel === rel)?.attributes.href;
  return {
    title: textOf(feed, 'title'),
    language: said(feed.attributes['xml:lang']),
    self: said(linked(feed, 'self')),
    page: said(linked(feed, 'alternate')),
    stories: all(feed, a('entry')).map((entry) => ({
      id: textOf(entry, 'id'),
      href: said(linked(entry, 'alternate')),
      title: textOf(entry, 'title'),
      html: textOf(entry, 'content'),
      published: isoSecond(textOf(entry, 'published')),
      updated: iso(textOf(entry, 'updated')),
      authors: all(entry, a('author')).map((author) => textOf(author, 'name')),
      categories: all(entry, a('category')).map(({ attributes }) => said(attributes.label)),
      picture: linked(entry, 'enclosure') ?? null,
    })),
  };
}
