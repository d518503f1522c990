import { expect, test } from 'vitest';
import { signsOf } from './signs.ts';

const none = { externalId: null, title: '', slug: '' };

test.each([
  [
    'what it says',
    '{"title":"قمة المياه","externalId":"wp-7","slug":"qimma"}',
    { externalId: 'wp-7', title: 'قمة المياه', slug: 'qimma' },
  ],
  ['a number for a name', '{"externalId":77}', { ...none, externalId: '77' }],
  [
    'what it meant to say',
    '{"headlien":"قمة المياه","id":7}',
    { ...none, externalId: '7', title: 'قمة المياه' },
  ],
  [
    'the right name before a misspelt one',
    '{"headline":"آخر","title":"قمة المياه"}',
    { ...none, title: 'قمة المياه' },
  ],
  [
    'what is whole of a line that is not',
    '{"externalId":"w-3","title":"قمة \\"المياه\\"","body":"نص',
    { ...none, externalId: 'w-3', title: 'قمة "المياه"' },
  ],
  [
    'the beginning of a headline that is broken off',
    '{"title":"قمة المياه',
    { ...none, title: 'قمة المياه' },
  ],
  ['nothing that only its text says', '{"body":"\\"title\\": \\"لا\\"",', none],
  ['nothing of what is no text', '{"title":["خبر"],"slug":{},"externalId":null}', none],
  ['nothing where there is nothing', '7', none],
])('of a line of JSON: %s', (_, text, signs) => expect(signsOf(text, 'ndjson')).toEqual(signs));

test('of fields in front of Markdown that could not be read', () => {
  const text = "---\ntitle: \"قمة المياه\nexternalId: wp-7\nslug: 'qimma'\n---\ntitle: لا\n";
  expect(signsOf(text, 'md')).toEqual({ externalId: 'wp-7', title: 'قمة المياه', slug: 'qimma' });
  expect(signsOf('title: قمة\nبلا سور', 'md')).toEqual({ ...none, title: 'قمة' });
});

test('they are short, and on one line of plain words', () => {
  const { title } = signsOf(JSON.stringify({ title: `\u0007 قمة\n${'المياه '.repeat(100)}` }), 'ndjson');
  expect(title).toMatch(/^قمة المياه .*…$/);
  expect(title.length).toBeLessThanOrEqual(80);
});

test('they are looked for in the beginning of what is endless', () => {
  const started = performance.now();
  for (const part of ['"title":', '"a":"', 'title: ', '\\"', '"', '{'])
    for (const format of ['ndjson', 'md']) signsOf(part.repeat(1_000_000), format);
  expect(performance.now() - started).toBeLessThan(2000);
});
