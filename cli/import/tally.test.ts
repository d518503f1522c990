import { expect, test } from 'vitest';
import type { Outcome } from '#server/importing/outcome.ts';
import { Tally } from './tally.ts';

const raw = {
  format: 'ndjson' as const,
  text: '',
  file: 'all.ndjson',
  folder: '/nowhere',
  line: 1,
  digest: '',
};
const made = (kind?: Outcome['kind']): Outcome => ({
  ...{ raw, externalId: null, title: 'خبر', result: 'made', id: 'mh3k9x0a1b2' },
  ...(kind && { kind }),
});

function counted(...outcomes: Outcome[]): Tally {
  const tally = new Tally();
  for (const outcome of outcomes) tally.add(outcome);
  return tally;
}

test('a page on a line of its own is counted as a page', () => {
  const tally = counted(made(), made('page'));
  expect(tally.of('article').made).toBe(1);
  expect(tally.lines({ redirects: 0 })).toEqual(['pages: 1 made, 0 changed, 0 unchanged, 0 refused']);
});

test('what a moved newsroom held is counted by its kinds, what could not be read among it', () => {
  const refused: Outcome = {
    ...{ raw, externalId: null, title: '', kind: 'line', result: 'refused' },
    refusal: { code: 'invalid-input', field: 'line' },
  };
  expect(counted(made('edition'), made('article'), made('media'), made('media'), refused).lines({})).toEqual([
    'pictures: 2 made, 0 changed, 0 unchanged, 0 refused',
    'editions: 1 made, 0 changed, 0 unchanged, 0 refused',
    'lines that could not be read: 0 made, 0 changed, 0 unchanged, 1 refused',
  ]);
});

test('where there are but articles, nothing is said of other kinds', () => {
  const tally = counted(made());
  tally.of('section').made = 1;
  expect(tally.lines({ redirects: 2 })).toEqual([]);
});
