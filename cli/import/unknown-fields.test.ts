import { expect, test } from 'vitest';
import type { Outcome } from '#server/importing/outcome.ts';
import { UnknownFields } from './unknown-fields.ts';

const at = (line: number): Outcome => ({
  raw: { format: 'ndjson', text: '', file: 'all.ndjson', folder: '/nowhere', line, digest: '' },
  ...{ externalId: null, title: 'خبر', result: 'made', id: 'mh3k9x0a1b2' },
});

test('each is told with how many items have it, where the first stands, and what was meant, most frequent first', () => {
  const fields = new UnknownFields();
  fields.add(at(3), ['weather']);
  fields.add(at(4), ['headlien']);
  fields.add(at(9), ['headlien', 'tags']);
  expect(fields.lines()).toEqual([
    'fields that are not known, and were passed over:',
    '  headlien: 2 items, the first at all.ndjson, line 4; did you mean title?',
    '  weather: 1 item, at all.ndjson, line 3',
    '  tags: 1 item, at all.ndjson, line 9; did you mean topics?',
  ]);
  expect(fields.most()[0]).toEqual({
    name: 'headlien',
    items: 2,
    file: 'all.ndjson',
    line: 4,
    near: 'title',
  });
});

test('where all is known nothing is told', () => {
  expect(new UnknownFields().lines()).toEqual([]);
});

test('of a file with data for names few are kept, and the rest is counted', () => {
  const fields = new UnknownFields();
  for (let n = 0; n < 10_000; n++) fields.add(at(n + 1), [`temperature-on-day-${n}`, 'headlien']);
  const lines = fields.lines();
  expect(lines.length).toBe(23);
  expect(lines[1]).toContain('headlien: 10,000 items, the first at all.ndjson, line 1');
  expect(lines.slice(-2)).toEqual(['  and 80 more', '  and yet others in 9,901 items']);
});
