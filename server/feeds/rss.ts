import { escapedHtml, htmlElement } from '#editorial/body/html-markup.ts';
import { xmlElement as element, type Xml, xmlDocument } from '../xml.ts';
import type { Feed, FeedPicture, FeedStory } from './feed.ts';
import { feedTypes } from './media-types.ts';

/** Names from the namespaces themselves; RSS 2.0 has none. */
const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/** A feed as RSS 2.0 (rssboard.org/rss-specification), with the whole text, authors and pictures in common extensions. */
export function writeRss(feed: Feed): string {
  const { language, self } = feed;
  const channel = [
    element('title', {}, feed.title),
    element('link', {}, feed.page),
    element('description', {}, feed.description),
    element('language', {}, language.tag),
    element('lastBuildDate', {}, feed.updated.toUTCString()),
    element('generator', {}, 'Warraq'),
    element('docs', {}, 'https://www.rssboard.org/rss-specification'),
    element('atom:link', { rel: 'self', type: feedTypes['feed.xml'], href: self }),
    ...(feed.hub ? [element('atom:link', { rel: 'hub', href: feed.hub })] : []),
    ...feed.stories.map((story) => item(story, feed)),
  ];
  const attributes = { version: '2.0', ...namespaces, 'xml:lang': language.tag };
  return xmlDocument(element('rss', attributes, [element('channel', {}, channel)]));
}

function item(story: FeedStory, { language }: Feed): Xml {
  return element('item', {}, [
    element('title', {}, story.title),
    element('link', {}, story.href),
    element('guid', { isPermaLink: 'false' }, story.id),
    element('pubDate', {}, story.published.toUTCString()),
    element('atom:updated', {}, story.updated.toISOString()),
    ...story.authors.map(({ name }) => element('dc:creator', {}, name)),
    ...story.categories.map(({ name, scheme }) => element('category', { domain: scheme }, name)),
    ...(story.summary ? [element('description', {}, summaryHtml(story.summary, language))] : []),
    element('content:encoded', {}, story.html),
    ...(story.picture ? pictureElements(story.picture) : []),
  ]);
}

/** A description is HTML to whoever reads it (rssboard.org/rss-profile#element-channel-item-description). */
function summaryHtml(summary: string, { tag, dir }: Feed['language']): string {
  return htmlElement('p', { lang: tag, dir }, escapedHtml(summary));
}

function pictureElements({ href, type, bytes, width, height, alt, credit }: FeedPicture): Xml[] {
  return [
    element('enclosure', { url: href, length: bytes, type }),
    element('media:content', { url: href, medium: 'image', type, fileSize: bytes, width, height }, [
      ...(alt ? [element('media:description', { type: 'plain' }, alt)] : []),
      ...(credit ? [element('media:credit', {}, credit)] : []),
    ]),
  ];
}
