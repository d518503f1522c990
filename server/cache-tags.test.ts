import { describe, expect, test } from 'vitest';
import { type EventType, eventTypes, type Facts } from '#editorial/events.ts';
import { oldAfter, tagsFor } from './cache-tags.ts';

const facts = (changes: Facts = {}): Facts => ({
  edition: 'ar',
  status: 'published',
  sectionId: 'yemen',
  sectionPath: ['yemen', 'world'],
  authorIds: ['salma'],
  topicIds: ['trains'],
  ...changes,
});
const tagsOf = (type: EventType, before: Facts | null, after: Facts | null) =>
  new Set(tagsFor({ type, subjectId: 'mh3k9x0a1b2', before, after }));

const own = [
  ...['article:mh3k9x0a1b2', 'front:ar', 'shell:ar', 'list:edition:ar'],
  ...['list:section:yemen', 'list:section:world', 'list:topic:trains', 'list:author:salma'],
];

describe('an article that readers see', () => {
  test('clears its page, every list that shows it, the front page and the ticker', () => {
    const published = tagsOf('article.published', facts({ status: 'draft' }), facts());
    expect(published).toEqual(new Set(own));
  });

  test('clears the section it left, its parents and its topics as well as the new ones', () => {
    const after = facts({
      sectionId: 'sport',
      sectionPath: ['sport'],
      topicIds: ['boats'],
      authorIds: ['nabil'],
    });
    const moved = tagsOf('article.revised', facts(), after);
    expect(moved).toEqual(new Set([...own, 'list:section:sport', 'list:topic:boats', 'list:author:nabil']));
  });

  test('clears the same when it is withdrawn', () => {
    expect(tagsOf('article.withdrawn', facts(), facts({ status: 'withdrawn' }))).toEqual(new Set(own));
  });

  test('clears the list of corrections when it is corrected', () => {
    expect(tagsOf('article.corrected', facts(), facts())).toEqual(new Set([...own, 'corrections:ar']));
  });
});

describe('what readers do not see', () => {
  const unseen = ['draft', 'in_review', 'scheduled'] as const;
  const types = [
    'article.revised',
    'article.submitted',
    'article.returned',
    'article.scheduled',
    'article.unscheduled',
  ] as const;
  test.each(unseen.flatMap((status) => types.map((type) => ({ status, type }))))(
    '$type of a $status clears nothing',
    ({ status, type }) => expect(tagsOf(type, facts({ status }), facts({ status }))).toEqual(new Set()),
  );

  test('nor does a draft that is written', () => {
    expect(tagsOf('article.written', null, facts({ status: 'draft' }))).toEqual(new Set());
  });
});

test('one edition’s ticker, front page and pages leave the other’s alone', () => {
  expect(tagsOf('ticker.posted', null, { edition: 'en', text: 'x' })).toEqual(new Set(['shell:en']));
  expect(tagsOf('ticker.dropped', { edition: 'en', text: 'x' }, null)).toEqual(new Set(['shell:en']));
  expect(tagsOf('front.launched', { edition: 'ar' }, { edition: 'ar' })).toEqual(new Set(['front:ar']));
  expect(tagsOf('front.drafted', { edition: 'ar' }, { edition: 'ar' })).toEqual(new Set());
  expect(tagsOf('page.written', null, { edition: 'ar' })).toEqual(new Set(['pages:ar', 'shell:ar']));
});

test('a section stands on every page, and so clears everything', () => {
  expect(tagsOf('section.changed', { edition: 'ar' }, { edition: 'ar' })).toEqual(new Set(['everything']));
});

test('what topics and authors are called is looked up anew only where that changed', () => {
  const edition = { edition: 'ar' };
  expect(tagsOf('topic.changed', edition, edition)).toEqual(new Set(['everything', 'names']));
  expect(tagsOf('author.merged', edition, edition)).toContain('names');
  expect(tagsOf('article.published', facts(), facts())).not.toContain('names');
});

test('every tag travels in a header: ASCII, and no comma', () => {
  const named = facts({ headline: 'خبر', slug: 'خبر', name: 'خبر' });
  for (const type of eventTypes) {
    for (const tag of tagsOf(type, named, named)) expect(tag).toMatch(/^[\x21-\x2b\x2d-\x7e]+$/);
  }
});

describe('many events at once', () => {
  const published = (count: number) =>
    Array.from({ length: count }, (_, n) => ({
      type: 'article.published' as const,
      subjectId: `mh3k9x0a1b${n}`,
      before: facts({ status: 'draft' }),
      after: facts(),
    }));

  test('name what they share once', () => {
    expect(oldAfter(published(3))).toHaveLength(own.length + 2);
  });

  test('make everything old where there are too many to name', () => {
    expect(oldAfter(published(300))).toEqual(['everything']);
  });
});
