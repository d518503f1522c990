import { expect, test } from 'vitest';
import { type ArchiveEntry, fitted } from './archive-entry.ts';

const entry = (fields: Partial<ArchiveEntry['fields']>): ArchiveEntry => ({
  fields: { title: 'خبر', ...fields },
  lost: [],
  comments: 0,
});
const names = (count: number) => Array.from({ length: count }, (_, n) => `اسم ${n}`);

test.each([
  ['authors', names(21), 20, 'authors after the 20th'],
  ['topics', names(41), 40, 'topics after the 40th'],
])('%s that an article has no room for are told', (field, given, most, told) => {
  const { fields, lost } = fitted(entry({ [field]: given }));
  expect([fields[field as 'authors'], lost]).toEqual([given.slice(0, most), [told]]);
});

test('what fits is whole, and nothing is told', () => {
  const given = { title: 'س'.repeat(300), authors: names(20), topics: names(40) };
  const { fields, lost } = fitted(entry(given));
  expect([fields.title, fields.authors, fields.topics, lost]).toEqual([
    given.title,
    given.authors,
    given.topics,
    [],
  ]);
});

test('a line that is too long ends between two words', () => {
  const { fields, lost } = fitted(entry({ title: 'كلمة '.repeat(100) }));
  expect(fields.title).toMatch(/ كلمة…$/);
  expect(lost).toEqual(['end of a long headline']);
});
