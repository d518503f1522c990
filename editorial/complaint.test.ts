import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noPictures } from './body/picture-names.ts';
import { readCommand } from './commands/command.ts';
import { complaintCodes, complaintIn } from './complaint.ts';
import { itemFields } from './importing/item.ts';
import { readItem } from './importing/read-item.ts';
import type { Result } from './refusal.ts';

const sentencesIn = (edition: string): Record<string, string> =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../messages/${edition}.json`), 'utf8')).complaint;

describe.each(['ar', 'en'])('%s', (edition) => {
  const sentences = sentencesIn(edition);

  test('has a sentence for every complaint', () => {
    expect(Object.keys(sentences).sort()).toEqual([...complaintCodes].sort());
  });

  test.each(Object.entries(sentences))('%s says what is wrong, and then what to do', (_, sentence) => {
    expect(sentence).toMatch(/^\S+ .+[.:] \S.+\.$/su);
  });
});

/** Whatever a program may write where it was meant to write something else. */
const values = [
  ...[0, 7, 1.5, -1, true, false, null, '', 'x', '2026-13-45', '\u202E', 'س'.repeat(3000)],
  ...[[], {}, { a: 1 }, [null], [1], ['a'], ['ب '.repeat(600)], [['a']], [{}], [{ a: {} }]],
  ...[
    [{ at: 1, text: 'x' }],
    [{ at: '2026-01-01', text: '' }],
    [{ at: '2026-01-01', text: [] }],
    [{ slug: {}, name: '' }],
  ],
];

const technical = /invalid|expected|too (?:big|small)|received|\^|\bregex\b/i;

function expectWords(read: Result<unknown>, what: string): void {
  if (read.ok) return;
  expect(complaintIn(read.refusal), what).not.toBeNull();
  expect(read.refusal.values?.detail, what).not.toMatch(technical);
}

const line = (text: string) =>
  readItem({ format: 'ndjson', text, digest: '', file: 'a.ndjson', folder: '/', line: 1 }, noPictures);

test.each([...Object.keys(itemFields.shape), 'body', 'bodyHtml'])(
  'whatever stands in %s of an item, what is wrong with it has words in both languages',
  (field) => {
    for (const value of values) {
      const text = JSON.stringify({ title: 'خبر', [field]: value });
      expectWords(line(text), text.slice(0, 80));
    }
  },
);

test.each(['7', '"x"', '[]', '[{}]', 'null', 'true', '{}'])('so it is where the whole line is %s', (text) => {
  const read = line(text);
  expect(read.ok).toBe(false);
  expectWords(read, text);
});

const content = { headline: 'خبر', sectionId: 'world', body: { type: 'doc', content: [] } };

test.each([
  ...['headline', 'standfirst', 'kicker', 'place', 'slug', 'sectionId', 'authorIds', 'topicIds', 'body'],
  ...['breaking', 'heroId', 'heroAlt', 'heroCaption', 'pair'],
])('and where the article that it becomes is refused for its %s', (field) => {
  for (const value of values) {
    const given = { type: 'article.write', edition: 'ar', content: { ...content, [field]: value } };
    expectWords(readCommand(given), `${field}: ${JSON.stringify(value).slice(0, 80)}`);
  }
});

test('a text that is too long is told with how long it may be', () => {
  const read = readCommand({
    ...{ type: 'article.write', edition: 'ar', content: { ...content, headline: 'س'.repeat(301) } },
  });
  expect(read).toMatchObject({
    refusal: { field: 'content.headline', values: { complaint: 'too-long', most: 300 } },
  });
});

test('a status that there is none of is told with those that there are', () => {
  expect(line('{"title":"خبر","status":"live"}')).toMatchObject({
    refusal: {
      field: 'status',
      values: { detail: 'must be one of draft, in_review, scheduled, published, withdrawn' },
    },
  });
});
