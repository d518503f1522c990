import { expect, test } from 'vitest';
import { GhostTables } from './tables.ts';

/** The slugs of the tags of a post whose rows of `posts_tags` have these orders, one tag each: a, b, c … */
function slugsBy(...orders: unknown[]): string[] {
  const tables = new GhostTables();
  for (const [n, sort_order] of orders.entries()) {
    const id = 'abcdef'[n] ?? '';
    tables.note('tags', { id, slug: id, name: id });
    tables.note('posts_tags', { post_id: 'p', tag_id: id, sort_order });
  }
  return tables.tagsOf({ id: 'p' }).map(({ slug }) => slug);
}

test.each([
  [
    [2, 0, 1],
    ['b', 'c', 'a'],
  ],
  // Old exports have the same place for all.
  [
    [0, 0, 0],
    ['a', 'b', 'c'],
  ],
  [
    [1, 0, 1, 0],
    ['b', 'd', 'a', 'c'],
  ],
  [
    [undefined, null, 'x', 0],
    ['a', 'd', 'b', 'c'],
  ],
  [
    [1e12, 5, -1],
    ['c', 'b', 'a'],
  ],
])('tags at the places %j come as %j', (orders, slugs) => {
  expect(slugsBy(...orders)).toEqual(slugs);
});

test('the first tag that readers see is primary, whatever row came first', () => {
  const tables = new GhostTables();
  tables.note('tags', { id: '1', slug: 'hash', name: '#hash' });
  tables.note('tags', { id: '2', slug: 'ports', name: 'Ports' });
  tables.note('posts_tags', { post_id: 'p', tag_id: '2', sort_order: 1 });
  tables.note('posts_tags', { post_id: 'p', tag_id: '1', sort_order: 0 });
  expect([...tables.primaryTags].map(({ slug }) => slug)).toEqual(['ports']);
});
