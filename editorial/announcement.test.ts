import { expect, test } from 'vitest';
import { announcementsOf, isQuiet } from './announcement.ts';
import type { EventType, Facts, NewsroomEvent } from './events.ts';
import type { Status } from './status.ts';

const facts = (status: Status, more: Facts = {}): Facts => ({ edition: 'ar', status, ...more });
const event = (type: EventType, from: Facts | null, to: Facts | null, subjectId = 'a'): NewsroomEvent => ({
  ...{ type, subjectId },
  ...{ before: from, after: to },
});
const told = (...events: NewsroomEvent[]) =>
  announcementsOf(events).map(({ articleId, type }) => `${articleId} ${type}`);

test.each<[EventType, Status, Status, string[]]>([
  ['article.published', 'draft', 'published', ['a published']],
  ['article.published', 'withdrawn', 'published', ['a published']],
  ['article.revised', 'published', 'published', ['a changed']],
  ['article.released', 'published', 'published', ['a changed']],
  ['article.corrected', 'published', 'published', ['a corrected']],
  ['article.amended', 'published', 'published', ['a changed']],
  ['article.retracted', 'published', 'published', ['a changed']],
  ['article.withdrawn', 'published', 'withdrawn', ['a withdrawn']],
  ['article.unpublished', 'published', 'draft', ['a withdrawn']],
  ['article.kept', 'published', 'published', []],
  ['article.discarded', 'published', 'published', []],
  ['article.revised', 'draft', 'draft', []],
  ['article.restored', 'withdrawn', 'draft', []],
  ['article.scheduled', 'draft', 'scheduled', []],
])('%s from %s to %s tells %j', (type, from, to, expected) => {
  expect(told(event(type, facts(from), facts(to)))).toEqual(expected);
});

test('what is written and published at once is published, and nothing else', () => {
  const written = event('article.written', null, facts('draft'));
  const published = event('article.published', facts('draft'), facts('published'));
  const revised = event('article.revised', facts('published'), facts('published'));
  const other = event('article.revised', facts('published'), facts('published'), 'b');
  expect(told(written, published, revised, other)).toEqual(['a published', 'b changed']);
});

test('an article that moved is told to the lists that it left and to those that it came to', () => {
  const moved = event(
    'article.revised',
    facts('published', { sectionPath: ['yemen', 'asia'], topicIds: ['water'] }),
    facts('published', { sectionPath: ['sport'], authorIds: ['layla'] }),
  );
  expect(announcementsOf([moved])[0]?.lists).toEqual([
    'edition:ar',
    'section:yemen',
    'section:asia',
    'topic:water',
    'section:sport',
    'author:layla',
  ]);
});

test('whoever brings archives in is quiet; a person who bears such a name is not', () => {
  expect(isQuiet({ id: 'import', role: 'system' })).toBe(true);
  expect(isQuiet({ id: 'scheduler', role: 'system' })).toBe(false);
  expect(isQuiet({ id: 'import', role: 'editor' })).toBe(false);
});
