import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { derived } from '#editorial/article.ts';
import { articleIn, contentOf } from '#editorial/testing.ts';
import type { Store } from '../doors.ts';
import { listCounts, listings } from '../schema/articles.ts';
import { emptyTestStore, openTestStore } from '../testing.ts';
import { insertArticles } from './articles.ts';
import { recountLists } from './list-counts.ts';
import {
  countListed,
  insertListings,
  type Listing,
  relist,
  removeListings,
  stretchOf,
  takeOverList,
} from './listings.ts';
import { insertSection, putEdition } from './taxonomy.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const dayMs = 86_400_000;
/** The edge of a day and of 32, from both sides, before 1970 too; and moments that two articles share. */
const moments = [-32 * dayMs - 1, -32 * dayMs, -1, 0, 1, dayMs - 1, dayMs, 31 * dayMs, 32 * dayMs, 1.7e12];
const many = Array.from({ length: 40 }, (_, n) => ({
  id: `article-${String(n).padStart(2, '0')}`,
  publishedAt: new Date(n < 20 ? (moments[n % moments.length] ?? 0) : 1.7e12 + n * 7 * dayMs),
}));

beforeEach(async () => {
  await emptyTestStore(store);
  await store.write(async (tx) => {
    await putEdition(tx, { id: 'ar', name: '', tagline: '', timeZone: 'UTC', position: 0 });
    const section = { edition: 'ar', slug: 's', name: 's', parentId: null, tint: null, position: 0 };
    await insertSection(tx, { id: 's', ...section });
    await insertArticles(
      tx,
      many.map(({ id, publishedAt }) => {
        const content = contentOf({ slug: id, sectionId: 's', authorIds: [], topicIds: [] });
        const after = articleIn('published', { id, content, publishedAt });
        return { before: null, after, derived: derived(content) };
      }),
    );
  });
});

const lists = ['section:a', 'section:b', 'topic:c'];
const rowsOf = (list: string, from: number, to: number): Listing[] =>
  many.slice(from, to).map(({ id, publishedAt }) => ({ list, articleId: id, publishedAt }));

/** What the counts hold, without those that came down to nothing. */
async function counted() {
  const rows = await store.read.select().from(listCounts);
  return rows
    .filter(({ articles }) => articles !== 0)
    .map(({ list, days, number, articles }) => `${list} ${days} ${number}: ${articles}`)
    .sort();
}

/** The articles of a list as the list itself has them. */
async function listed(list: string): Promise<string[]> {
  const rows = (await store.read.select().from(listings)).filter((row) => row.list === list);
  return rows
    .sort((a, b) => Number(b.publishedAt) - Number(a.publishedAt) || (a.articleId < b.articleId ? 1 : -1))
    .map(({ articleId }) => articleId);
}

const range = fc
  .tuple(fc.nat(many.length), fc.nat(many.length))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
const list = fc.constantFrom(...lists);
const step = fc.oneof(
  fc.record({ does: fc.constant('list' as const), list, range }),
  fc.record({ does: fc.constant('remove' as const), list, range }),
  fc.record({ does: fc.constant('relist' as const), list, into: list, range }),
  fc.record({ does: fc.constant('take over' as const), list, into: list, range }),
);

describe('what a list holds', () => {
  test('is counted as it is, and is found at any depth, whatever became of the list', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), fc.nat(45), async (steps, offset) => {
        await store.write(async (tx) => {
          await removeListings(
            tx,
            many.map(({ id }) => id),
          );
          await recountLists(tx, lists);
          for (const { does, list, range, ...rest } of steps) {
            const [from = 0, to = 0] = range;
            const rows = rowsOf(list, from, to);
            if (does === 'remove')
              await removeListings(
                tx,
                rows.map(({ articleId }) => articleId),
              );
            if (does === 'list') {
              const there = (await tx.select().from(listings)).filter((row) => row.list === list);
              const known = new Set(there.map(({ articleId }) => articleId));
              await insertListings(
                tx,
                rows.filter(({ articleId }) => !known.has(articleId)),
              );
            }
            if ('into' in rest && rest.into !== list) {
              if (does === 'relist') await relist(tx, list, [rest.into], from % 2 ? [list] : []);
              else await takeOverList(tx, list, rest.into);
            }
          }
        });
        for (const list of lists) {
          const all = await listed(list);
          expect(await countListed(store.read, list)).toBe(all.length);
          const stretch = await stretchOf(store.read, list, { limit: 7, offset });
          expect(stretch).toEqual({ total: all.length, articleIds: all.slice(offset, offset + 7) });
        }
        const kept = await counted();
        await store.write((tx) => recountLists(tx, lists));
        expect(await counted()).toEqual(kept);
      }),
      { numRuns: 25 },
    );
  });
});
