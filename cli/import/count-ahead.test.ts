import { expect, test } from 'vitest';
import { bodyOf } from '#editorial/testing.ts';
import { readOne } from '#server/importing/reading.ts';
import type { ComingWords } from '#server/search/coming.ts';
import { countAhead, type ReadItem } from './count-ahead.ts';

function itemOf(number: number, fields: Record<string, unknown>): ReadItem {
  const raw = {
    file: 'a.ndjson',
    folder: '/',
    format: 'ndjson' as const,
    digest: `${number}`,
    line: number + 1,
  };
  const text = JSON.stringify({
    title: `خبر ${number}`,
    body: 'المياه تعود.',
    externalId: `${number}`,
    ...fields,
  });
  return { reading: readOne({ ...raw, text }), bytes: text.length, number };
}

async function counted(items: ReadItem[], known: string[] = []) {
  const told: ComingWords[] = [];
  const given: ReadItem[] = [];
  const ahead = countAhead({
    items: (async function* () {
      yield* items;
    })(),
    known: async (ids) => new Set(ids.filter((id) => known.includes(id))),
    tell: (words) => told.push(words),
  });
  for await (const item of ahead) given.push(item);
  return { told, given };
}

test('the words of what readers will find are told before any of it is given, and all of it is given as it was read', async () => {
  const items = [0, 1, 2].map((number) => itemOf(number, {}));
  const { told, given } = await counted(items);
  expect(told.map(({ documents, counts }) => [documents, counts.get('المياه')])).toEqual([[3, 3]]);
  expect(given).toEqual(items);
  const [item] = given;
  expect(item?.reading?.item.ok && item.reading.item.value.body).toEqual(bodyOf('المياه تعود.'));
});

test('what the newsroom has, drafts, pages and what cannot be read are given and not counted', async () => {
  const items = [
    itemOf(0, {}),
    itemOf(1, { status: 'draft' }),
    itemOf(2, { kind: 'page' }),
    itemOf(3, { title: '' }),
    itemOf(4, {}),
  ];
  const { told, given } = await counted(items, ['4']);
  expect(told.map(({ documents }) => documents)).toEqual([1]);
  expect(given).toEqual(items);
});

test('where nothing is to be counted nothing is told', async () => {
  expect((await counted([itemOf(0, { status: 'draft' })])).told).toEqual([]);
  expect(await counted([])).toEqual({ told: [], given: [] });
});
