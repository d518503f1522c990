import type { Feed, FeedStory } from './feed.ts';

const origin = 'https://news.example';

function storyOf(changes: Partial<FeedStory> = {}): FeedStory {
  return {
    id: `${origin}/a/mh3k9x0a1b2`,
    href: `${origin}/world/mh3k9x0a1b2/%D8%AE%D8%A8%D8%B1`,
    title: '\u2068روسيا: \u2068RT\u2069 تعلن <ربحاً> & خسارة\u2069',
    summary: 'مقدمة: أ < ب & ج ]]>',
    html: '<div lang="ar" dir="rtl"><p>نص &lt;الخبر&gt; &amp; ]]&gt; <a href="https://news.example/x?a=1&amp;b=2">هنا</a></p></div>',
    authors: [
      { name: 'سلمى', href: `${origin}/authors/salma` },
      { name: 'J. K. Wells & Sons', href: `${origin}/authors/wells` },
    ],
    categories: [
      { name: 'العالم', slug: 'world', scheme: `${origin}/` },
      { name: 'Gas & oil', slug: 'gas-oil', scheme: `${origin}/topics/` },
    ],
    published: new Date('2026-11-23T08:00:00.000Z'),
    updated: new Date('2026-11-24T09:30:00.000Z'),
    picture: {
      href: `${origin}/media/port-1280.webp`,
      type: 'image/webp',
      bytes: 48_211,
      width: 1280,
      height: 720,
      alt: 'ميناء «عدن» & سفينة',
      credit: 'Reuters',
    },
    ...changes,
  };
}

/** A feed with all that is hard to write, and a story that has nothing but its text. */
export function testFeed(changes: Partial<Feed> = {}): Feed {
  const plain = storyOf({
    id: `${origin}/a/mh3k9x0a1b3`,
    href: `${origin}/world/mh3k9x0a1b3/x`,
    title: 'خبر',
    summary: '',
    authors: [],
    categories: [],
    updated: new Date('2026-11-23T08:00:00.000Z'),
    picture: null,
  });
  return {
    id: `${origin}/#section:world`,
    self: `${origin}/world/feed.xml`,
    hub: null,
    page: `${origin}/world`,
    title: 'العالم | ورّاق',
    description: 'أخبار العالم & غيره',
    language: { tag: 'ar', dir: 'rtl' },
    site: { name: 'ورّاق', href: `${origin}/` },
    updated: new Date('2026-11-24T09:30:00.000Z'),
    stories: [storyOf(), plain],
    ...changes,
  };
}
