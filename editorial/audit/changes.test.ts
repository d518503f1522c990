import { expect, test } from 'vitest';
import { changesBeyondTitle, changesOf } from './changes.ts';

test('only facts that differ are told, with both sides', () => {
  const before = {
    edition: 'ar',
    status: 'draft',
    headline: 'القديم',
    authorIds: ['a', 'b'],
    breaking: false,
  } as const;
  const after = { ...before, headline: 'الجديد', authorIds: ['b'], status: 'in_review' } as const;
  const lists = ({ authorIds, ...facts }: typeof before | typeof after) => ({
    ...facts,
    authorIds: [...authorIds],
  });
  expect(changesOf(lists(before), lists(after))).toEqual([
    { field: 'status', kind: 'status', before: ['draft'], after: ['in_review'] },
    { field: 'headline', kind: 'text', before: ['القديم'], after: ['الجديد'] },
    { field: 'authorIds', kind: 'author', before: ['a', 'b'], after: ['b'] },
  ]);
});

test('what is nothing on both sides, or follows from something else, is not told', () => {
  const nothing = { headline: '', publishedAt: null, breaking: false, topicIds: [] };
  expect(changesOf(null, nothing)).toEqual([]);
  expect(changesOf({ sectionPath: ['a'] }, { sectionPath: ['a', 'b'] })).toEqual([]);
});

test('order is a difference: the first author is named first', () => {
  expect(changesOf({ authorIds: ['a', 'b'] }, { authorIds: ['b', 'a'] })).toHaveLength(1);
});

test('what a thing is called is not told again; what happens to be spelled like it is', () => {
  const made = { before: null, after: { name: 'sport', slug: 'sport' } };
  expect(changesBeyondTitle(made).map(({ field }) => field)).toEqual(['slug']);
  const posted = { before: null, after: { headline: 'Sport', text: 'Sport' } };
  expect(changesBeyondTitle(posted).map(({ field }) => field)).toEqual(['text']);
  const renamed = { before: { name: 'sport' }, after: { name: 'sports' } };
  expect(changesBeyondTitle(renamed)).toHaveLength(1);
});
