import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Store } from '#db/doors.ts';
import { searchIndex } from '#db/search.ts';
import { searchField } from '#db/search-field.ts';
import { emptyTestStore, openTestStore } from '#db/testing.ts';

/** Documents get their numbers as they are put in, which says little of when they were published. */
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
beforeEach(() => emptyTestStore(store));
afterAll(() => store.close());

const word = 'منار';

/** Puts in so many documents, one published each minute from noon of a day on. */
async function put(name: string, day: number, count: number): Promise<void> {
  const [nothing, field] = [searchField([], 'ar'), searchField([word], 'ar')];
  const documents = Array.from({ length: count }, (_, n) => ({
    ...{ articleId: `${name}-${n}`, edition: 'ar', sectionId: 's', authorIds: [] },
    publishedAt: new Date(Date.UTC(2026, 10, day, 12, n)),
    ...{ headline: nothing, standfirst: nothing, body: field, words: 1, codes: new Uint8Array(12) },
  }));
  const index = await searchIndex();
  await store.write((tx) => index.put(tx, documents));
}

async function found(asked: { newest: boolean; from?: Date; to?: Date }): Promise<string[]> {
  const { candidates } = await (await searchIndex()).find(store.read, {
    ...{ edition: 'ar', every: [word], any: [word], core: [], enough: 1 },
    ...{ rankedTo: 2000, limit: 3, lookedUp: 10, foundTo: 10, oneByOne: 5 },
    ...asked,
  });
  return candidates.map(({ articleId }) => articleId).sort();
}

test('a day is found whole though much of other days was put in between', async () => {
  await put('first', 4, 2);
  await put('other', 5, 300);
  await put('last', 4, 1);
  await put('another', 6, 300);
  const day = { from: new Date(Date.UTC(2026, 10, 4)), to: new Date(Date.UTC(2026, 10, 5)) };
  const all = ['first-0', 'first-1', 'last-0'];
  expect(await found({ ...day, newest: false })).toEqual(all);
  expect(await found({ ...day, newest: true })).toEqual(all);
});

test('what was published last is found though an older archive was put in behind it', async () => {
  await put('new', 20, 2100);
  await put('old', 10, 30);
  expect(await found({ newest: true })).toEqual(expect.arrayContaining(['new-2097', 'new-2098', 'new-2099']));
});
