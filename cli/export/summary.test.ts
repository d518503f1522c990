import { expect, test } from 'vitest';
import { summaryOf } from './summary.ts';

const done = { path: '/x/warraq.xml', articles: 1200, pictures: 3 };
const first = '1,200 articles, 3 pictures in /x/warraq.xml; 2.0 s, 600 a second';

test('a file of one edition says which, and how the others are had', () => {
  const only = { edition: 'ar', others: ['en', 'fr'] };
  expect(summaryOf({ ...done, only }, 2)).toBe(
    `${first}\nThe edition ar alone; for another one: --edition en, --edition fr`,
  );
  expect(summaryOf({ ...done, only: { edition: 'ar', others: [] } }, 2)).toBe(`${first}\nThe edition ar`);
});

test('a file of all that there is says no more than that', () => {
  expect(summaryOf(done, 2)).toBe(first);
});
