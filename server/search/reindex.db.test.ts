import { expect, test } from 'vitest';
import { searchStateNow, vocabularyWords } from '#db/queries/vocabulary.ts';
import { bodyOf } from '#editorial/testing.ts';
import { carriedOut, testNewsroom, writing } from '../testing.ts';
import { expectWords } from './coming.ts';
import { find } from './find.ts';
import { reindexAll } from './reindex.ts';
import { settleIndex } from './settle.ts';

const newsroom = testNewsroom();

async function found(query: string, request = {}) {
  const asked = { edition: 'ar', query, sort: 'relevance' as const, limit: 50, offset: 0, ...request };
  return find(asked, new Date());
}
const idsOf = async (query: string, request = {}) =>
  (await found(query, request)).hits.map(({ articleId }) => articleId);

function publish(...articles: { headline: string; body?: string; sectionId?: string }[]) {
  return carriedOut(
    ...articles.map(({ headline, body = 'نص.', sectionId = 'yemen' }) => ({
      commands: [writing({ headline, sectionId, body: bodyOf(body) }), { type: 'article.publish' as const }],
    })),
  );
}

test('what the newsroom has written decides what is a particle, once it has been counted', async () => {
  const [said = '', plain = ''] = await publish(
    { headline: 'وأوضح الناطق' },
    { headline: 'أوضح الناطق' },
    { headline: 'الوزير وصل' },
  );
  expect(await idsOf('أوضح')).toEqual([plain]);
  expect(await reindexAll()).toBe(3);
  expect((await idsOf('أوضح')).sort()).toEqual([said, plain].sort());
  expect(await idsOf('زير')).toEqual([]);
});

test('reindexing keeps what is found, and takes a version of its own', async () => {
  await publish({ headline: 'سباق القوارب' }, { headline: 'قطار الليل' });
  const before = [await idsOf('القوارب'), await searchStateNow(newsroom.read)] as const;
  await reindexAll();
  const state = await searchStateNow(newsroom.read);
  expect(await idsOf('القوارب')).toEqual(before[0]);
  expect(state.version).toBeGreaterThan(before[1].version);
  expect([state.documents, state.sample, state.words]).toEqual([2, 2, before[1].words]);
  const words = await vocabularyWords(newsroom.read);
  expect(words.find(({ word }) => word === 'القوارب')).toEqual({
    word: 'القوارب',
    documents: 1,
    stem: 'قوارب',
  });
});

test('a newsroom that fills up counts its words by itself, and every process asks by the new count', async () => {
  await publish(
    ...Array.from({ length: 39 }, (_, n) => ({ headline: `خبر رقم ${n}`, body: 'أوضح الناطق.' })),
  );
  expect((await searchStateNow(newsroom.read)).sample).toBe(0);
  await publish({ headline: 'الأخير', body: 'وأوضح.' });
  const state = await searchStateNow(newsroom.read);
  expect([state.sample, state.documents]).toEqual([40, 40]);
  expect((await found('وأوضح')).total).toBe(40);
});

test('words that an import has counted ahead make the vocabulary once, with those of what is there', async () => {
  await publish({ headline: 'سباق القوارب' });
  const before = await searchStateNow(newsroom.read);
  expectWords({
    documents: 300,
    counts: new Map([
      ['القوارب', 120],
      ['قوارب', 30],
    ]),
  });
  await publish({ headline: 'وصول القوارب' });
  const state = await searchStateNow(newsroom.read);
  expect([state.version, state.sample, state.documents]).toEqual([before.version + 1, 301, 2]);
  expect((await vocabularyWords(newsroom.read)).find(({ word }) => word === 'القوارب')?.documents).toBe(121);
  await publish({ headline: 'عودة القوارب' });
  expect((await searchStateNow(newsroom.read)).version).toBe(state.version);
  expect(await idsOf('قوارب')).toHaveLength(3);
});

test('words of fewer articles than come are counted with them, and what was expected is not expected again', async () => {
  expectWords({ documents: 1, counts: new Map([['قارب', 1]]) });
  await publish(...Array.from({ length: 40 }, (_, n) => ({ headline: `خبر رقم ${n}`, body: 'قارب.' })));
  const state = await searchStateNow(newsroom.read);
  expect([state.sample, state.documents]).toEqual([40, 40]);
  expect((await vocabularyWords(newsroom.read)).find(({ word }) => word === 'قارب')?.documents).toBe(40);
  await publish({ headline: 'بعده' });
  expect((await searchStateNow(newsroom.read)).version).toBe(state.version);
});

test('sections with those below them, authors and dates narrow what is found', async () => {
  const [yemen = '', sport = ''] = await publish(
    { headline: 'قمة المياه', sectionId: 'yemen' },
    { headline: 'قمة المياه', sectionId: 'sport' },
  );
  expect(await idsOf('المياه', { sectionIds: ['asia', 'yemen'] })).toEqual([yemen]);
  expect(await idsOf('المياه', { sectionIds: ['sport'] })).toEqual([sport]);
  expect(await idsOf('المياه', { authorId: 'nobody' })).toEqual([]);
  const tomorrow = new Date(Date.now() + 86_400_000);
  expect(await idsOf('المياه', { from: tomorrow })).toEqual([]);
  expect((await found('المياه', { to: tomorrow })).total).toBe(2);
  expect((await idsOf('المياه', { sort: 'newest', to: tomorrow })).length).toBe(2);
});

test('an index that was put together after many writes finds what it found', async () => {
  for (let n = 0; n < 12; n++) await publish({ headline: `سباق القوارب ${n}` });
  const before = await idsOf('القوارب');
  await settleIndex();
  expect(before).toHaveLength(12);
  expect(await idsOf('القوارب')).toEqual(before);
});
