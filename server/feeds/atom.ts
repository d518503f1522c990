import { xmlElement as element, type Xml, xmlDocument } from '../xml.ts';
import type { Feed, FeedLink, FeedStory } from './feed.ts';
import { feedTypes } from './media-types.ts';

/** A feed as Atom 1.0 (RFC 4287). */
export function writeAtom(feed: Feed): string {
  const { language, site } = feed;
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language.tag };
  return xmlDocument(
    element('feed', attributes, [
      element('id', {}, feed.id),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.description),
      element('updated', {}, feed.updated.toISOString()),
      element('link', { rel: 'self', type: feedTypes['atom.xml'], href: feed.self }),
      ...(feed.hub ? [element('link', { rel: 'hub', href: feed.hub })] : []),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: language.tag, href: feed.page }),
      // Of the feed, for stories that nobody has signed: each must have an author (§4.1.1).
      person(site),
      element('generator', {}, 'Warraq'),
      ...feed.stories.map((story) => entry(story, feed)),
    ]),
  );
}

function entry(story: FeedStory, { language }: Feed): Xml {
  const { picture } = story;
  return element('entry', {}, [
    element('id', {}, story.id),
    element('title', {}, story.title),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: language.tag, href: story.href }),
    ...(picture
      ? [
          element('link', {
            ...{ rel: 'enclosure', type: picture.type, length: picture.bytes, href: picture.href },
            title: picture.alt || undefined,
          }),
        ]
      : []),
    element('published', {}, story.published.toISOString()),
    element('updated', {}, story.updated.toISOString()),
    ...story.authors.map(person),
    ...story.categories.map(({ name, slug, scheme }) =>
      element('category', { term: slug, scheme, label: name }),
    ),
    ...(story.summary ? [element('summary', {}, story.summary)] : []),
    element('content', { type: 'html' }, story.html),
  ]);
}

function person({ name, href }: FeedLink): Xml {
  return element('author', {}, [element('name', {}, name), element('uri', {}, href)]);
}
