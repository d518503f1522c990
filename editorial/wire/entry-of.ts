import { contentOf, linkOf } from '../importing/feeds/entry.ts';
import { statedMoment } from '../importing/moments.ts';
import { plainLine } from '../importing/plain-line.ts';
import { childText, type XmlElement } from '../importing/xml-element.ts';
import type { FeedEntry } from './feed-entry.ts';

/** The longest address that a body may hold. */
const longestLink = 2048;

/** A whole address, or a path; a guid of «17» is none, though a browser would take it for one. */
const addressLike = /^(?:https?:|\.{0,2}\/)/i;

/**
 * What an item of RSS 2.0 or 1.0, or an entry of Atom, tells.
 * @param page the address of the feed, which its relative links start from
 */
export function entryOf(item: XmlElement, page: string): FeedEntry {
  const guid = childText(item, 'guid', 'id') || item.attributes['rdf:about'] || '';
  const written = linkOf(item) || item.attributes['rdf:about'] || '';
  const link = addressLike.test(written) ? URL.parse(written, page) : null;
  const isWeb = link !== null && /^https?:$/.test(link.protocol) && link.href.length <= longestLink;
  const moment = statedMoment(childText(item, 'pubDate', 'dc:date', 'published', 'updated'));
  return {
    guid,
    link: isWeb ? link.href : '',
    title: plainLine(childText(item, 'title')),
    summary: contentOf(item, 'description', 'summary'),
    content: contentOf(item, 'content:encoded', 'content'),
    publishedAt: moment?.toISOString() ?? null,
  };
}
