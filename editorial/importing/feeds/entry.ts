import { escapedHtml } from '../../body/html-markup.ts';
import type { ArchiveEntry } from '../archive-entry.ts';
import { formerPath } from '../former-path.ts';
import { linkHtml } from '../markup.ts';
import { statedMoment } from '../moments.ts';
import { plainLine } from '../plain-line.ts';
import { childrenNamed, childText, type XmlElement } from '../xml-element.ts';

/** What a feed says of itself. */
export interface FeedChannel {
  title: string;
  link: string;
}

/** As long as an article's name from elsewhere may be, with what stands in front. */
const longestId = 290;
const longestSource = 90;

/**
 * What an item of RSS 2.0 or 1.0, or an entry of Atom, is to us. Where only a summary is there, the text is the summary
 * and a link to the whole at its source.
 */
export function feedEntry(item: XmlElement, channel: FeedChannel): ArchiveEntry {
  const link = linkOf(item);
  const whole = contentOf(item, 'content:encoded', 'content');
  const summary = contentOf(item, 'description', 'summary');
  const plainSummary = plainLine(summary);
  const isOfWhole = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/.test(plainSummary);
  const published = statedMoment(childText(item, 'pubDate', 'dc:date', 'published', 'updated'));
  const updated = statedMoment(childText(item, 'updated'));
  const former = whole ? formerPath(link) : null;
  return {
    fields: {
      title: plainLine(childText(item, 'title')),
      standfirst: whole && !isOfWhole ? plainSummary : '',
      bodyHtml: whole || withSource(summary, link, channel),
      authors: authorsOf(item),
      topics: topicsOf(item),
      publishedAt: published?.toISOString(),
      ...(updated && published && updated > published && { updatedAt: updated.toISOString() }),
      ...namesOf(item, link, channel),
      ...pictureOf(item),
      ...(former && { formerPaths: [former] }),
    },
    lost: [],
    comments: 0,
  };
}

/**
 * What the item is called: an address is one item's in the whole world, anything else (`1`) only at its source. Under its
 * former name it may have been imported before the source was part of it.
 */
function namesOf(item: XmlElement, link: string, channel: FeedChannel) {
  const own =
    childText(item, 'guid', 'id') || item.attributes['rdf:about'] || link || childText(item, 'title');
  const name = own.slice(-longestId);
  if (/^https?:\/\//i.test(own)) return { externalId: `feed:${name}` };
  const host = (URL.parse(channel.link) ?? URL.parse(link))?.host;
  const source = (host || plainLine(channel.title)).slice(0, longestSource);
  const externalId = `feed:${source}:${own.slice(source.length - longestId)}`;
  return { externalId, formerExternalId: `feed:${name}` };
}

/** The HTML of the first of these children that says something. Atom says whether its words are markup; RSS means markup. */
export function contentOf(item: XmlElement, ...names: string[]): string {
  for (const name of names) {
    const found = item.children.find((child) => child.name === name && child.text.trim() !== '');
    if (!found) continue;
    const isText = /^text(?:\/plain)?$/.test(found.attributes.type ?? (name === 'summary' ? 'text' : ''));
    return isText ? paragraphs(found.text) : found.text.trim();
  }
  return '';
}

function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((part) => `<p>${escapedHtml(part.trim())}</p>`)
    .join('');
}

function withSource(summary: string, link: string, { title }: FeedChannel): string {
  const host = URL.parse(link)?.host;
  return host ? summary + linkHtml(link, plainLine(title) || host) : summary;
}

/** Where the whole is at its source, as it is written; '' where the item does not say. */
export function linkOf(item: XmlElement): string {
  const own = childrenNamed(item, 'link').find(({ attributes: { rel } }) => !rel || rel === 'alternate');
  const link = own?.attributes.href?.trim() || own?.text.trim();
  const guid = childrenNamed(item, 'guid').find(({ attributes }) => attributes.isPermaLink !== 'false');
  return link || guid?.text.trim() || '';
}

/** RSS's `author` is an address with the name in brackets; of such an address nothing is kept. */
function authorsOf(item: XmlElement): string[] {
  const creators = childrenNamed(item, 'dc:creator').map(({ text }) => text.trim());
  const authors = childrenNamed(item, 'author').map(
    (author) => childText(author, 'name') || /\(([^()]+)\)\s*$/.exec(author.text)?.[1] || author.text.trim(),
  );
  const all = creators.some(Boolean) ? creators : authors;
  return all.map(plainLine).filter((name) => name !== '' && !name.includes('@'));
}

function topicsOf(item: XmlElement): string[] {
  return [...childrenNamed(item, 'category'), ...childrenNamed(item, 'dc:subject')]
    .map(({ attributes, text }) => plainLine(attributes.label || attributes.term || text))
    .filter(Boolean);
}

function pictureOf(item: XmlElement) {
  const all = [item, ...childrenNamed(item, 'media:group')].flatMap((one) => one.children);
  const isPicture = ({ name, attributes: { type = '', medium = '', rel = '', url, href } }: XmlElement) => {
    if (name === 'media:thumbnail') return url !== undefined;
    if (name === 'media:content')
      return medium === 'image' || type.startsWith('image/') || /\.(?:jpe?g|png|webp)\b/i.test(url ?? '');
    if (name === 'enclosure') return type.startsWith('image/');
    return name === 'link' && rel === 'enclosure' && type.startsWith('image/') && href !== undefined;
  };
  const found = ['enclosure', 'link', 'media:content', 'media:thumbnail']
    .map((name) => all.find((one) => one.name === name && isPicture(one)))
    .find(Boolean);
  const image = found?.attributes.url ?? found?.attributes.href;
  if (!found || !image) return {};
  const said = (name: string) => plainLine(childText(found, name) || childText(item, name));
  return { image, imageAlt: '', imageCaption: said('media:description'), imageCredit: said('media:credit') };
}
