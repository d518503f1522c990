import { expect, test } from 'vitest';
import { itemList } from './item-list.ts';

test('a page that lists nothing has no list', () => {
  expect(itemList({ teasers: [] }, 'Water', '/topics/water')).toEqual([]);
});
