import type { Feed, FeedLink, FeedStory } from './feed.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function writeJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: feed.self,
    language: feed.language.tag,
    hubs: feed.hub ? [{ type: 'WebSub', url: feed.hub }] : undefined,
    authors: [person(feed.site)],
    items: feed.stories.map((story) => item(story, feed)),
  });
}

function item(story: FeedStory, { language }: Feed) {
  return {
    id: story.id,
    url: story.href,
    title: story.title,
    summary: story.summary || undefined,
    content_html: story.html,
    language: language.tag,
    date_published: story.published.toISOString(),
    date_modified: story.updated.toISOString(),
    // Without any, those of the feed would hold; that is so for what nobody has signed.
    authors: story.authors.length > 0 ? story.authors.map(person) : undefined,
    tags: story.categories.map(({ name }) => name),
    image: story.picture?.href,
  };
}

function person({ name, href }: FeedLink) {
  return { name, url: href };
}
