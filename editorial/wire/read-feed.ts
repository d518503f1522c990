import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { escapedHtml } from '../body/html-markup.ts';
import type { FeedEntry } from './feed-entry.ts';

export interface ReadFeed {
  /** In the order of the feed; one that the feed breaks off in is not among them. */
  entries: FeedEntry[];
  /** The line at which the feed breaks off, from 1; null: it is whole. */
  brokenAt: number | null;
}

/** What an item's children are to an entry. Names are those of RSS 2.0, RSS 1.0 (RDF) and Atom (RFC 4287). */
const parts: Readonly<Record<string, 'guid' | 'link' | 'title' | 'summary' | 'content' | Moment>> = {
  guid: 'guid',
  id: 'guid',
  link: 'link',
  title: 'title',
  description: 'summary',
  summary: 'summary',
  'content:encoded': 'content',
  content: 'content',
  published: 'published',
  pubDate: 'published',
  'dc:date': 'dated',
  updated: 'updated',
};

type Moment = 'published' | 'dated' | 'updated';
type Part = (typeof parts)[string];

const roots: ReadonlySet<string> = new Set(['rss', 'rdf:RDF', 'feed']);
const items: ReadonlySet<string> = new Set(['item', 'entry']);

/** An address that may be shown as the place of a story. */
const isAddress = (text: string) => /^https?:\/\//i.test(text) && text.length <= 2048;

/**
 * Reads a feed: RSS 2.0, RSS 1.0 or Atom. Entities that a document defines are never expanded, and slips that browsers
 * and readers forgive (a bare `&`, an HTML entity) are forgiven.
 * @param page the address of the feed, which its relative links start from
 * @returns null: it is no feed
 */
export function readFeed(xml: string, page: string): ReadFeed | null {
  const reading = new Reading(page);
  // Namespaces stay unresolved: feeds with prefixes that nobody declared are read by everybody.
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', () => {});
  parser.on('opentag', (tag) => reading.open(tag));
  parser.on('closetag', ({ name }) => reading.close(name));
  parser.on('text', (text) => reading.text(text));
  parser.on('cdata', (text) => reading.text(text));
  parser.write(xml.trimStart());
  const line = parser.line;
  const isCut = reading.depth > 0;
  parser.close();
  return reading.isFeed ? { entries: reading.entries, brokenAt: isCut ? line : null } : null;
}

class Reading {
  readonly entries: FeedEntry[] = [];
  isFeed = false;
  private readonly path: string[] = [];
  private item: { at: number; said: Partial<Record<Part, string>> } | null = null;
  private part: { name: Part; at: number; type: string; html: string } | null = null;
  private readonly page: string;

  constructor(page: string) {
    this.page = page;
  }

  get depth(): number {
    return this.path.length;
  }

  open(tag: SaxesTagPlain): void {
    const name = tag.name.replace(/^atom:/, '');
    const { attributes } = tag;
    if (this.depth === 0) this.isFeed = roots.has(name);
    if (this.part) this.part.html += htmlOfTag(tag);
    else if (this.item?.at === this.depth) this.begin(name, attributes);
    this.path.push(name);
    if (!this.item && this.isFeed && items.has(name)) {
      this.item = { at: this.depth, said: { guid: attributes['rdf:about'] ?? '' } };
    }
  }

  text(text: string): void {
    if (!this.part) return;
    // What Atom calls text, and what XHTML holds between its tags, are no HTML yet.
    this.part.html += /^(text|xhtml)$/.test(this.part.type) ? escapedHtml(text) : text;
  }

  close(raw: string): void {
    this.path.pop();
    if (this.part?.at === this.depth) this.end(this.part);
    else if (this.part) this.part.html += `</${raw}>`;
    else if (this.item?.at === this.depth + 1) this.finish(this.item.said);
  }

  private begin(name: string, attributes: SaxesTagPlain['attributes']): void {
    const part = parts[name];
    if (!part || !this.item) return;
    if (part === 'link' && attributes.href !== undefined) {
      if ((attributes.rel ?? 'alternate') === 'alternate') this.item.said.link ??= attributes.href;
      return;
    }
    // In RSS all of these are HTML; Atom says what they are, and is plain text where it says nothing.
    const isAtom = this.path[0] === 'feed';
    const type = attributes.type ?? (isAtom ? 'text' : 'html');
    this.part = { name: part, at: this.depth, type, html: '' };
  }

  private end({ name, html }: { name: Part; html: string }): void {
    const text = html.trim();
    if (this.item && text !== '') this.item.said[name] ||= text;
    this.part = null;
  }

  private finish(said: Partial<Record<Part, string>>): void {
    const { guid = '', title = '', summary = '', content = '' } = said;
    const link = said.link ?? (isAddress(guid) ? guid : '');
    const whole = URL.parse(link, this.page)?.href ?? '';
    const publishedAt = momentOf(said.published ?? said.dated ?? said.updated);
    this.entries.push({
      guid,
      link: link !== '' && isAddress(whole) ? whole : '',
      title,
      summary,
      content,
      publishedAt,
    });
    this.item = null;
  }
}

function momentOf(text: string | undefined): string | null {
  const at = new Date(text ?? Number.NaN);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** A tag of XHTML as HTML writes it: what is empty there is closed by an event of its own. */
function htmlOfTag({ name, attributes }: SaxesTagPlain): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapedHtml(value)}"`);
  return `<${name}${written.join('')}>`;
}
