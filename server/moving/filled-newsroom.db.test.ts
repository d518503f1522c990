import { expect, test } from 'vitest';
import { loadArticles } from '#db/queries/articles.ts';
import { emptyTestStore } from '#db/testing.ts';
import { prepareEditions } from '../importing/editions.ts';
import { carriedOut, system, testNewsroom, writing } from '../testing.ts';
import { MoveIn } from './move-in.ts';
import { newsroomLines } from './newsroom-lines.ts';
import { countOwnArticles } from './own-articles.ts';

const newsroom = testNewsroom();

async function exported(): Promise<string[]> {
  const lines: string[] = [];
  for await (const { text } of newsroomLines(newsroom.read, {})) lines.push(text);
  return lines;
}

async function movedIn(lines: string[]) {
  const given = lines.map((text, n) => ({ text, number: n + 1 }));
  return (await MoveIn.begin(system, '/nowhere')).bring(given);
}

const section = (slug: string, id: string = slug) => ({
  subjectId: id,
  commands: [{ type: 'section.make' as const, edition: 'ar', slug, name: slug }],
});

test('in a newsroom that has the same things under other ids, what clashes is refused and the rest is brought', async () => {
  await carriedOut(
    section('economy'),
    { subjectId: 'water', commands: [{ type: 'topic.make', edition: 'ar', slug: 'water', name: 'مياه' }] },
    { subjectId: 'sara', commands: [{ type: 'author.make', edition: 'ar', slug: 'sara', name: 'سارة' }] },
  );
  await carriedOut(
    { subjectId: 'aaaaaaaa', commands: [writing({}, 'agency:1')] },
    { subjectId: 'bbbbbbbb', commands: [writing({ sectionId: 'economy' })] },
    { subjectId: 'cccccccc', commands: [writing({ headline: 'حر' })] },
  );
  const lines = await exported();
  await emptyTestStore(newsroom.store);
  await prepareEditions(system);
  await carriedOut(section('yemen'), section('economy', 'money'));
  await carriedOut({ subjectId: 'zzzzzzzz', commands: [writing({}, 'agency:1')] });
  const outcomes = await movedIn(lines);
  const refused = outcomes.flatMap((one) =>
    one.result === 'refused' ? [[`${one.kind} ${one.id}`, one.refusal.code]] : [],
  );
  expect(refused).toEqual([
    ['section economy', 'slug-taken'],
    ['article aaaaaaaa', 'already-there'],
    ['article bbbbbbbb', 'section-unknown'],
  ]);
  const there = await loadArticles(newsroom.read, ['aaaaaaaa', 'bbbbbbbb', 'cccccccc', 'zzzzzzzz']);
  expect([...there.keys()].sort()).toEqual(['cccccccc', 'zzzzzzzz']);
});

test('lines that name what is not there are refused one by one', async () => {
  await carriedOut({ subjectId: 'aaaaaaaa', commands: [writing({ headline: 'خبر' })] });
  const article = (await exported()).find((line) => line.startsWith('{"kind":"article"')) ?? '';
  const at = '2026-11-20T06:00:00.000Z';
  const outcomes = await movedIn([
    article.replace('aaaaaaaa', 'bbbbbbbb').replace('"edition":"ar"', '"edition":"xx"'),
    article.replace('aaaaaaaa', 'cccccccc').replace('"heroId":null', '"heroId":"nowhere"'),
    article.replace('aaaaaaaa', 'dddddddd'),
    JSON.stringify({ kind: 'topic', id: 't', edition: 'xx', slug: 't', name: 't' }),
    JSON.stringify({ kind: 'ticker', id: 'k', edition: 'ar', text: 'عاجل', articleId: 'nobodyhome', at }),
    JSON.stringify({ kind: 'redirect', id: 'xx:/x', edition: 'xx', path: '/x', target: '/pages/y', at }),
    JSON.stringify({ kind: 'word', id: 'ورّاق', word: 'ورّاق' }),
  ]);
  expect(outcomes.map((one) => (one.result === 'refused' ? one.refusal.code : one.result))).toEqual([
    'section-unknown',
    'media-unknown',
    'made',
    'not-found',
    'not-found',
    'not-found',
    'made',
  ]);
});

test('what a newsroom has beside the lines is known before any of them is brought', async () => {
  async function* given(lines: string[]) {
    yield* lines;
  }
  const unread: AsyncIterable<string> = {
    [Symbol.asyncIterator]() {
      throw new Error('No line is to be read.');
    },
  };
  expect(await countOwnArticles(newsroom.read, unread)).toBe(0);
  await carriedOut({ subjectId: 'aaaaaaaa', commands: [writing()] });
  const lines = await exported();
  expect(await countOwnArticles(newsroom.read, given(lines))).toBe(0);
  await carriedOut({ subjectId: 'bbbbbbbb', commands: [writing()] });
  expect(await countOwnArticles(newsroom.read, given([...lines, 'nonsense']))).toBe(1);
});
