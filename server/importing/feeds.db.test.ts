import { expect, test } from 'vitest';
import { loadArticles } from '#db/queries/articles.ts';
import { articles } from '#db/schema/all.ts';
import { testNewsroom } from '../testing.ts';
import { fieldsOf, fileWith, itemsIn } from './archives/testing.ts';
import { imported, line, told } from './testing.ts';

const newsroom = testNewsroom();

const feed = (host: string, ...items: string[]) =>
  itemsIn(
    fileWith(
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${host}</title><link>https://${host}/</link>${items.join('')}</channel></rss>`,
    ),
  );
const item = (guid: string, title: string, text = 'نص الخبر.') =>
  `<item><title>${title}</title><guid isPermaLink="false">${guid}</guid><content:encoded>${text}</content:encoded></item>`;

async function headlines(): Promise<string[]> {
  const rows = await newsroom.read.select({ id: articles.id }).from(articles);
  const loaded = await loadArticles(
    newsroom.read,
    rows.map(({ id }) => id),
  );
  return [...loaded.values()].map(({ content }) => content.headline).sort();
}

test('two feeds that number their items have an article each', async () => {
  await imported(await feed('one.example', item('1', 'أول')));
  expect(told(await imported(await feed('two.example', item('1', 'ثان'))))).toEqual(['made']);
  expect(told(await imported(await feed('one.example', item('1', 'أول'))))).toEqual(['unchanged']);
  expect(await headlines()).toEqual(['أول', 'ثان'].sort());
});

test('an item that was imported before its source was part of its name is known again, and so is named anew', async () => {
  await imported([line(1, { title: 'أول', externalId: 'feed:1' })]);
  expect(told(await imported(await feed('two.example', item('1', 'ثان'))))).toEqual(['made']);
  expect(told(await imported(await feed('one.example', item('1', 'أول'))))).toEqual(['changed']);
  const [other] = await feed('one.example', item('1', 'أول، بعنوان آخر'));
  expect(other && fieldsOf(other).externalId).toBe('feed:one.example:1');
  expect(told(await imported(other ? [other] : []))).toEqual(['changed']);
  expect(await headlines()).toEqual(['أول، بعنوان آخر', 'ثان'].sort());
});
