import { expect, test } from 'vitest';
import { articlesByExternalIds, loadArticles } from '#db/queries/articles.ts';
import { articleIdsAfter } from '#db/queries/moving.ts';
import { allAuthors, allTopics } from '#db/queries/taxonomy.ts';
import { emptyTestStore } from '#db/testing.ts';
import type { Article } from '#editorial/article.ts';
import { bodyOf } from '#editorial/testing.ts';
import { resolve } from '../address/resolve.ts';
import { fileWith, itemsIn } from '../importing/archives/testing.ts';
import { prepareEditions } from '../importing/editions.ts';
import { imported, told } from '../importing/testing.ts';
import { carriedOut, system, testNewsroom, writing } from '../testing.ts';
import { wxrPieces } from './wxr-channel.ts';

const newsroom = testNewsroom();
const at = new Date('2026-11-20T06:00:00Z');
const publish = { type: 'article.publish' as const, at };

async function written(): Promise<string> {
  let text = '';
  for await (const piece of wxrPieces(newsroom.read, {})) text += piece.text;
  return text;
}

async function readBack(text: string) {
  return imported(await itemsIn(fileWith(text)));
}

async function emptyNewsroom(): Promise<void> {
  await emptyTestStore(newsroom.store);
  await prepareEditions(system);
}

async function articles(): Promise<Article[]> {
  const ids = await articleIdsAfter(newsroom.read, {}, '', 100);
  return [...(await loadArticles(newsroom.read, ids)).values()];
}

const numbersIn = (text: string) =>
  new Map(
    [...text.matchAll(/<title>([^<]*)<.*?<wp:post_id>(\d+)</g)].map(([, title, number]) => [title, number]),
  );

test('what was added between two exports moves no text to the address of another', async () => {
  await carriedOut(
    { subjectId: 'bbbbbbbb', commands: [writing({ headline: 'أول', slug: 'first' }), publish] },
    { subjectId: 'dddddddd', commands: [writing({ headline: 'ثان', slug: 'second' }), publish] },
  );
  const before = await written();
  const page = {
    type: 'page.write' as const,
    edition: 'ar',
    slug: 'about',
    title: 'عنّا',
    body: bodyOf('نحن.'),
  };
  await carriedOut(
    { subjectId: 'page', commands: [page] },
    { subjectId: 'aaaaaaaa', commands: [writing({ headline: 'قبل', slug: 'zero' }), publish] },
    { subjectId: 'cccccccc', commands: [writing({ headline: 'بين', slug: 'between' }), publish] },
  );
  const after = await written();
  const numbers = [...numbersIn(before)];
  expect(numbers.length).toBe(2);
  expect([...numbersIn(after)]).toEqual(expect.arrayContaining(numbers));
  await emptyNewsroom();
  await readBack(before);
  const was = new Map((await articles()).map(({ id, content }) => [id, content.headline]));
  expect(told(await readBack(after)).filter((result) => result === 'changed')).toEqual([]);
  const is = new Map((await articles()).map(({ id, content }) => [id, content.headline]));
  expect([...is].filter(([id]) => was.has(id))).toEqual([...was]);
  expect(is.size).toBe(4);
});

test('an edition that was written for WordPress comes back under its old addresses', async () => {
  await carriedOut(
    { subjectId: 'water', commands: [{ type: 'topic.make', edition: 'ar', slug: 'water', name: 'مياه' }] },
    { subjectId: 'sara', commands: [{ type: 'author.make', edition: 'ar', slug: 'sara', name: 'سارة' }] },
  );
  await carriedOut(
    {
      subjectId: 'bbbbbbbb',
      commands: [
        writing({
          headline: 'أول',
          standfirst: 'مقدمة',
          slug: 'first',
          authorIds: ['sara'],
          topicIds: ['water'],
        }),
        publish,
      ],
    },
    { subjectId: 'dddddddd', commands: [writing({ headline: 'مسودة' })] },
  );
  const text = await written();
  await emptyNewsroom();
  const outcomes = await readBack(text);
  expect(new Set(told(outcomes))).toEqual(new Set(['made']));
  const [first] = (await articles()).filter(({ content }) => content.headline === 'أول');
  expect(first).toMatchObject({ status: 'published', content: { standfirst: 'مقدمة', slug: 'first' } });
  expect(first?.publishedAt).toEqual(at);
  expect(await resolve('/yemen/bbbbbbbb/first')).toEqual({
    kind: 'redirect',
    to: `/yemen/${first?.id}/first`,
  });
  expect((await articles()).map(({ status }) => status).sort()).toEqual(['draft', 'published']);
  const known = await articlesByExternalIds(newsroom.read, [first?.externalId ?? '']);
  expect(known.size).toBe(1);
});

test('signs that are markup to WordPress are words again when they come back', async () => {
  const words = 'الوسم <b> و&lt; و«أ & ب»';
  await carriedOut(
    {
      subjectId: 'water',
      commands: [{ type: 'topic.make', edition: 'ar', slug: 'water', name: 'أ <i> ب &amp;' }],
    },
    {
      subjectId: 'sara',
      commands: [{ type: 'author.make', edition: 'ar', slug: 'sara', name: 'سارة & <u>' }],
    },
  );
  await carriedOut({
    subjectId: 'bbbbbbbb',
    commands: [
      writing({
        headline: words,
        standfirst: words,
        slug: 'first',
        authorIds: ['sara'],
        topicIds: ['water'],
      }),
      publish,
    ],
  });
  const text = await written();
  await emptyNewsroom();
  await readBack(text);
  const [article] = await articles();
  expect(article?.content).toMatchObject({ headline: words, standfirst: words });
  expect((await allTopics(newsroom.read)).map(({ name }) => name)).toEqual(['أ <i> ب &amp;']);
  expect((await allAuthors(newsroom.read)).map(({ name }) => name)).toEqual(['سارة & <u>']);
});
