import { describe, expect, test } from 'vitest';
import { type EventType, eventTypes, type Facts, type NewsroomEvent } from '#editorial/events.ts';
import { tagsFor } from './cache-tags.ts';
import { edgeTagsFor, edgeTagsOf } from './edge-tags.ts';

const id = 'mh3k9x0a1b2';
const facts = (changes: Facts = {}): Facts => ({
  ...{ edition: 'ar', status: 'published', sectionId: 'yemen', sectionPath: ['yemen', 'world'] },
  ...{ authorIds: ['salma'], topicIds: ['trains'], ...changes },
});
const event = (type: EventType, before: Facts | null, after: Facts | null): NewsroomEvent => ({
  ...{ type, subjectId: id, before, after },
});
/** Whether what is answered at a path is made old by an event. */
const isOld = (path: string, ...events: NewsroomEvent[]) => {
  const purged = edgeTagsFor(events);
  return edgeTagsOf(path).some((name) => purged.includes(name));
};

const published = event('article.published', facts({ status: 'draft' }), facts());
const arabic = [
  '/',
  '/latest/2',
  `/yemen/${id}/slug`,
  '/yemen',
  '/topics/trains',
  '/authors/salma',
  '/search',
];
const english = ['/en', '/en/latest', '/en/pages/about'];
const ofAll = [
  '/sitemap.xml',
  '/sitemaps/en/news.xml',
  '/news-sitemap.xml',
  '/api/v1/articles',
  '/robots.txt',
];

describe('an article that is published', () => {
  test.each([...arabic, '/feed.xml', '/yemen/atom.xml', ...ofAll, `/og/${id}.png`])('makes %s old', (path) =>
    expect(isOld(path, published)).toBe(true),
  );
  test.each([...english, '/en/feed.json', '/og/mh3k9x0a1b3.png', '/media/a.webp', '/_next/static/a.css'])(
    'leaves %s',
    (path) => expect(isOld(path, published)).toBe(false),
  );
  test('in one edition makes the other old where it has a counterpart there', () => {
    const paired = event('article.published', null, facts({ pair: 'summit' }));
    expect(english.map((path) => isOld(path, paired))).toEqual(english.map(() => true));
  });
});

test('a draft makes nothing old', () => {
  const draft = facts({ status: 'draft' });
  expect(
    edgeTagsFor([event('article.revised', draft, draft), event('article.written', null, draft)]),
  ).toEqual([]);
});

test('a section that is renamed makes every answer old', () => {
  const renamed = event('section.changed', facts(), facts());
  for (const path of [...arabic, ...english, ...ofAll, `/og/${id}.png`])
    expect(isOld(path, renamed)).toBe(true);
});

test('whatever makes a page old in this process makes something old at the edge', () => {
  const lists = [undefined, ['section:yemen'], ['section:yemen', 'edition:ar']];
  for (const type of eventTypes) {
    for (const shown of lists) {
      const one = event(type, facts(), facts({ shownBy: [id], ...(shown && { lists: shown }) }));
      expect(edgeTagsFor([one]).length > 0, type).toBe(tagsFor(one).length > 0);
    }
  }
});

test('tags are few, short, and of what every CDN takes', () => {
  for (const path of [...arabic, ...english, ...ofAll, '/og/x.png', `/${'ش'.repeat(500)}`, '/a,b c/صفحة']) {
    const tags = edgeTagsOf(path);
    expect(tags.length).toBeLessThanOrEqual(4);
    for (const name of tags) expect(name).toMatch(/^[a-z0-9-]{1,32}$/);
  }
});
