import { describe, expect, test } from 'vitest';
import { feedFiles } from '#editorial/address.ts';
import type { Feed } from './feed.ts';
import { testFeed } from './feeds.testing.ts';
import { type HeardFeed, heardByFeedsmith, heardBySaxes } from './heard.testing.ts';
import { writtenFeed } from './written-feed.ts';
import { all, only, xmlTree } from './xml-tree.testing.ts';

const changed = new Date('2026-11-24T09:30:00Z');
const feed = testFeed();

/** What any reader should hear of a feed. */
function told({ title, language, self, page, stories }: Feed): HeardFeed {
  return {
    ...{ title, language: language.tag, self, page },
    stories: stories.map(({ published, updated, authors, categories, picture, summary: _, ...same }) => ({
      ...same,
      published: published.toISOString(),
      updated: updated.toISOString(),
      authors: authors.map(({ name }) => name),
      categories: categories.map(({ name }) => name),
      picture: picture?.href ?? null,
    })),
  };
}

describe('readers that know nothing of each other hear the same of', () => {
  test.each(feedFiles)('%s', (file) => {
    const { text } = writtenFeed(feed, file, changed);
    expect(heardByFeedsmith(text, file)).toEqual(told(feed));
    if (file !== 'feed.json') expect(heardBySaxes(text, file)).toEqual(told(feed));
  });

  test.each(feedFiles)('%s without a single story', (file) => {
    const empty = testFeed({ stories: [] });
    const { text } = writtenFeed(empty, file, changed);
    expect(heardByFeedsmith(text, file)).toEqual(told(empty));
    if (file !== 'feed.json') expect(heardBySaxes(text, file)).toEqual(told(empty));
  });
});

test('a feed is known again by its text alone', () => {
  const [rss, again, other] = [feed, testFeed(), testFeed({ title: 'غيره' })].map((one) =>
    writtenFeed(one, 'feed.xml', changed),
  );
  expect(again?.digest).toBe(rss?.digest);
  expect(other?.digest).not.toBe(rss?.digest);
});

test('RSS says the direction of a summary, and the size and words of a picture', () => {
  const channel = only(xmlTree(writtenFeed(feed, 'feed.xml', changed).text), '{}channel');
  const [story, plain] = all(channel, '{}item');
  if (!story || !plain) throw new Error('The stories are missing.');
  expect(only(story, '{}description').text).toBe('<p lang="ar" dir="rtl">مقدمة: أ &lt; ب &amp; ج ]]&gt;</p>');
  expect(only(story, '{}guid').attributes.isPermaLink).toBe('false');
  expect(only(story, '{}enclosure').attributes).toEqual({
    ...{ url: 'https://news.example/media/port-1280.webp', length: '48211', type: 'image/webp' },
  });
  const media = only(story, '{http://search.yahoo.com/mrss/}content');
  expect(media.attributes).toMatchObject({
    medium: 'image',
    width: '1280',
    height: '720',
    fileSize: '48211',
  });
  expect(media.children.map(({ text }) => text)).toEqual(['ميناء «عدن» & سفينة', 'Reuters']);
  expect(all(plain, '{}enclosure')).toEqual([]);
});

test('Atom has an author for what nobody has signed', () => {
  const root = xmlTree(writtenFeed(feed, 'atom.xml', changed).text);
  const atom = (name: string) => `{http://www.w3.org/2005/Atom}${name}`;
  expect(only(only(root, atom('author')), atom('name')).text).toBe('ورّاق');
  expect(all(root, atom('entry')).map((entry) => all(entry, atom('author')).length)).toEqual([2, 0]);
});

test.each(feedFiles)('%s names its hub where there is one, and none where there is none', (file) => {
  const hub = 'https://hub.example/?a=1&b=2';
  const hubOf = (text: string) => {
    if (file === 'feed.json') return JSON.parse(text).hubs?.[0];
    const root = xmlTree(text);
    const holder = file === 'atom.xml' ? root : only(root, '{}channel');
    const links = all(holder, '{http://www.w3.org/2005/Atom}link');
    return links.find(({ attributes }) => attributes.rel === 'hub')?.attributes.href;
  };
  const expected = file === 'feed.json' ? { type: 'WebSub', url: hub } : hub;
  expect(hubOf(writtenFeed(testFeed({ hub }), file, changed).text)).toEqual(expected);
  expect(hubOf(writtenFeed(feed, file, changed).text)).toBeUndefined();
});
