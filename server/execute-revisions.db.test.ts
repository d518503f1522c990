import { beforeEach, describe, expect, test } from 'vitest';
import { loadArticles } from '#db/queries/articles.ts';
import { eventsOf } from '#db/queries/record.ts';
import { revisionsOf } from '#db/queries/revisions.ts';
import { plainText } from '#editorial/body/plain-text.ts';
import type { Actor } from '#editorial/permissions.ts';
import { bodyOf } from '#editorial/testing.ts';
import { readRevisions } from './desk/revisions.ts';
import { execute } from './execute.ts';
import { testNewsroom, writing } from './testing.ts';

const newsroom = testNewsroom();
const salma: Actor = { id: 'salma', role: 'editor' };
const omar: Actor = { id: 'omar', role: 'editor' };
const id = 'mh3k9x0a1b2';
const began = new Date('2026-11-23T09:00:00Z');
const minute = (minutes: number) => new Date(began.getTime() + minutes * 60_000);

async function types(actor: Actor, headline: string, minutes: number): Promise<void> {
  const commands = [{ type: 'article.keep' as const, content: { headline } }];
  const [result] = await execute(actor, [{ subjectId: id, commands }], minute(minutes));
  if (!result?.ok) throw new Error(JSON.stringify(result));
}
const kept = async () =>
  (await revisionsOf(newsroom.read, id, 50)).map(
    ({ content, actorId }) => `${content.headline} < ${actorId}`,
  );
const articleNow = async () => {
  const article = (await loadArticles(newsroom.read, [id])).get(id);
  if (!article) throw new Error('It is not there.');
  return article;
};

beforeEach(async () => {
  await execute(salma, [{ subjectId: id, commands: [writing({ headline: 'أول' })] }], began);
});

describe('what one person types', () => {
  test('within ten minutes is one revision: what was there before they began', async () => {
    await types(salma, 'ثان', 1);
    await types(salma, 'ثالث', 5);
    await types(salma, 'رابع', 10);
    expect(await kept()).toEqual(['أول < salma']);
  });

  test('is kept as it was where much of the text goes, however soon', async () => {
    const writes = (letters: number, minutes: number, letter = 'ن') =>
      execute(
        salma,
        [
          {
            subjectId: id,
            commands: [{ type: 'article.keep', content: { body: bodyOf(letter.repeat(letters)) } }],
          },
        ],
        minute(minutes),
      );
    const lengths = async () =>
      (await revisionsOf(newsroom.read, id, 50)).map(({ content }) => plainText(content.body).length);
    for (const letters of [900, 1000, 990, 300, 320]) await writes(letters, 1);
    expect(await lengths()).toEqual([990, 9]);
    for (const letters of [620, 800, 700, 600, 500, 400]) await writes(letters, 2, 'م');
    expect(await lengths()).toEqual([800, 990, 9]);
  });

  test('later is another', async () => {
    await types(salma, 'ثان', 1);
    await types(salma, 'ثالث', 11);
    await types(salma, 'رابع', 12);
    expect(await kept()).toEqual(['ثان < salma', 'أول < salma']);
  });
});

test('people who type in turns each leave what they replaced, however close they are', async () => {
  await types(salma, 'سلمى', 1);
  await types(omar, 'عمر', 2);
  await types(omar, 'عمر أيضاً', 3);
  await types(salma, 'سلمى ثانية', 4);
  await types(omar, 'عمر ثانية', 5);
  expect(await kept()).toEqual(['سلمى ثانية < omar', 'عمر أيضاً < salma', 'سلمى < omar', 'أول < salma']);
});

test('what waits beside an article says of each who typed it', async () => {
  await types(salma, 'قبل النشر', 0);
  await execute(salma, [{ subjectId: id, commands: [{ type: 'article.publish' }] }], minute(1));
  await types(salma, 'ثان', 2);
  await types(salma, 'ثالث', 3);
  await types(omar, 'رابع', 4);
  await types(omar, 'خامس', 5);
  await types(salma, 'سادس', 6);
  const events = (await eventsOf(newsroom.read, id)).filter(({ type }) => type === 'article.kept');
  expect(events.map(({ actorId, at }) => [actorId, at])).toEqual([
    ['salma', minute(0)],
    ['salma', minute(2)],
    ['omar', minute(4)],
    ['salma', minute(6)],
  ]);
});

describe('the list of revisions', () => {
  test('says of each who wrote it and what of it was new, the present first', async () => {
    await types(omar, 'أول جديد', 30);
    const { entries, comparison } = await readRevisions(await articleNow(), {});
    expect(entries).toMatchObject([
      { version: 2, isNow: true, at: minute(30), change: { added: 1, removed: 0, fields: ['headline'] } },
      { version: 1, isNow: false, at: began, change: null },
    ]);
    expect(comparison).toMatchObject({ from: 1, to: 2 });
  });

  test('compares with what waits beside what readers see', async () => {
    await execute(salma, [{ subjectId: id, commands: [{ type: 'article.publish' }] }], minute(1));
    await types(omar, 'أول ينتظر', 2);
    await types(omar, 'أول ينتظر طويلاً', 40);
    const { entries } = await readRevisions(await articleNow(), {});
    expect(entries[0]?.isNow).toBe(true);
    const article = await articleNow();
    expect([article.content.headline, article.pending?.headline]).toEqual(['أول', 'أول ينتظر طويلاً']);
  });

  test('brings nothing back that has been deleted since', async () => {
    await types(omar, 'ثان', 1);
    const article = await articleNow();
    const gone = { ...article.content, topicIds: ['merged'], pair: 'story' };
    const { comparison } = await readRevisions(
      { ...article, content: gone },
      { from: article.version, to: 1 },
    );
    expect(comparison?.restorable).toMatchObject({ topicIds: [], pair: 'story', headline: 'ثان' });
  });

  test('of two that are not there compares nothing', async () => {
    expect((await readRevisions(await articleNow(), { from: 7, to: 9 })).comparison).toBeNull();
  });
});

test('a revision that is restored makes the present one a revision, though it was just typed', async () => {
  await types(salma, 'ثان', 1);
  const [first] = await revisionsOf(newsroom.read, id, 1);
  const content = first?.content ?? {};
  await execute(salma, [{ subjectId: id, commands: [{ type: 'article.revise', content }] }], minute(2));
  expect((await articleNow()).content.headline).toBe('أول');
  expect(await kept()).toEqual(['ثان < salma', 'أول < salma']);
});
