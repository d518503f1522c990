import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '#db/doors.ts';
import { searchIndex } from '#db/search.ts';
import { openTestStore } from '#db/testing.ts';
import { articleIn, bodyOf, contentOf } from '#editorial/testing.ts';
import { putStore } from '../store.ts';
import { vocabularyInForce } from './current.ts';
import { find, type SearchRequest } from './find.ts';
import { indexArticles } from './write.ts';

/** Run on both engines against one list: what the one finds, in its order, the other finds too. */
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
  putStore(store);
});
afterAll(() => store.close());

type Story = [id: string, headline: string, standfirst: string, body: string, day: number, edition?: string];

const filler = 'وتحدث المراسل عن الطقس والأسواق والمدارس في المدينة خلال الأسبوع الماضي';
const stories: Story[] = [
  ['port-headline', 'إضراب الموانئ ينتهي', 'عاد العمال', `${filler} اليوم`, 1],
  ['port-standfirst', 'عودة العمل', 'بعد إضراب الموانئ الطويل', `${filler} اليوم`, 2],
  ['port-body', 'أسبوع في المدينة', 'يوميات', `${filler} قرب إضراب الموانئ`, 3],
  ['quran', 'مَخْطُوطَةٌ مِنَ القُرْآنِ', 'رق قديم', 'مكتبة العائلة', 4],
  ['minister', 'الوزير: لا زيادة', 'مؤتمر صحفي', 'قال مصطفى إن الأسعار ثابتة', 5],
  ['covid', 'كوفيد-19 يعود', 'موجة 2025/2026', 'بلغت النسبة 3.5 بحسب rt.com و who.int/ar', 6],
  ['gaza', 'وقف إطلاق النار', 'اتفاق', 'يبدأ وقف إطلاق النار فجراً', 7],
  ['gaza-words', 'النار والماء', 'إطلاق رواية', 'وقف الكاتب عند الباب', 8],
  ['newer', 'سباق القوارب', 'البحر', 'نص واحد', 20],
  ['older', 'سباق القوارب', 'البحر', 'نص واحد', 10],
  ['rt', 'قناة RT تبث', 'بيان', 'قالت Russia Today', 9],
  ['english', 'Night train leaves', 'Riyadh', 'The café opened', 1, 'en'],
];

const now = new Date(Date.UTC(2026, 10, 23));

async function put(list: Story[], gone: string[] = []): Promise<void> {
  const shown = list.map(([id, headline, standfirst, text, day, edition = 'ar']) =>
    articleIn('published', {
      id,
      edition,
      content: contentOf({ headline, standfirst, body: bodyOf(text) }),
      publishedAt: new Date(Date.UTC(2026, 10, day)),
    }),
  );
  await store.write((tx) => indexArticles(tx, gone, shown));
}

async function found(query: string, request: Partial<SearchRequest> = {}): Promise<string[]> {
  const asked = { edition: 'ar', query, sort: 'relevance' as const, limit: 20, offset: 0, ...request };
  return (await find(asked, now)).hits.map(({ articleId }) => articleId);
}

beforeAll(() => put(stories));

test.each<[why: string, query: string, ids: string[]]>([
  [
    'the headline weighs most, then the standfirst, then the body',
    'إضراب الموانئ',
    ['port-headline', 'port-standfirst', 'port-body'],
  ],
  ['ya for a hamza on ya finds the same', 'اضراب الموانى', ['port-headline', 'port-standfirst', 'port-body']],
  [
    'hamza on the alef left out finds the same',
    'اضراب الموانئ',
    ['port-headline', 'port-standfirst', 'port-body'],
  ],
  ['vowel marks in the story do not hide it', 'مخطوطة من القران', ['quran']],
  ['vowel marks in the query do not either', 'مَخطوطةٌ', ['quran']],
  ['tatweel neither', 'مخطوطـــة', ['quran']],
  ['ha for ta marbuta', 'مخطوطه', ['quran']],
  ['ya for alef maqsura', 'مصطفي', ['minister']],
  ['any word may occur', 'مصطفى كوفيد', ['covid', 'minister']],
  ['digits as people write them', 'كوفيد ١٩', ['covid']],
  ['a hyphen between word and number', 'كوفيد-19', ['covid']],
  ['one of two numbers around a slash', '2026', ['covid']],
  ['a decimal', '3.5', ['covid']],
  ['a host', 'rt.com', ['covid', 'rt']],
  ['part of an address', 'who', ['covid']],
  ['words apart are no phrase', '"وقف إطلاق النار"', ['gaza']],
  ['the same words without quotes may stand anywhere', 'وقف إطلاق النار', ['gaza', 'gaza-words']],
  ['a phrase and a word', '«وقف إطلاق» فجرا', ['gaza']],
  ['of equals the newer', 'سباق القوارب', ['newer', 'older']],
  ['Latin letters in any case', 'russia TODAY', ['rt']],
  ['nothing but signs', '— ؟ !', []],
  ['nothing at all', '', []],
  ['FTS5’s and Postgres’s own syntax is only words', 'سباق* OR (القوارب) & ! :* NEAR', ['newer', 'older']],
  ['a stray quotation mark', 'سباق" القوارب', ['newer', 'older']],
])('%s: %s', async (_, query, ids) => expect(await found(query)).toEqual(ids));

test('each edition is searched by itself', async () => {
  expect([await found('train', { edition: 'en' }), await found('train')]).toEqual([['english'], []]);
});

test('pages of a result follow each other, and each knows the total', async () => {
  expect(await found('إضراب', { limit: 1, offset: 1 })).toEqual(['port-standfirst']);
  const { total } = await find(
    { edition: 'ar', query: 'إضراب', sort: 'relevance', limit: 1, offset: 1 },
    now,
  );
  expect(total).toBe(3);
});

test('what is found is counted up to a number, and it is told that there is more', async () => {
  const { stem } = (await vocabularyInForce(store.read)).analyse('اضراب', 'ar');
  const count = async (foundTo: number) => {
    const { total, isMore } = await (await searchIndex()).find(store.read, {
      ...{ edition: 'ar', every: [stem], any: [stem], core: [], enough: 1 },
      ...{ rankedTo: 2000, limit: 20, newest: false, lookedUp: 1000, foundTo, oneByOne: 0 },
    });
    return `${total}${isMore ? ' and more' : ''}`;
  };
  expect([await count(2), await count(3)]).toEqual(['2 and more', '3']);
});

test('a filter that lets none of the newest through is asked of all', async () => {
  const { stem } = (await vocabularyInForce(store.read)).analyse('اضراب', 'ar');
  const { total, isMore, candidates } = await (await searchIndex()).find(store.read, {
    ...{ edition: 'ar', every: [stem], any: [stem], core: [], enough: 1, authorId: 'nobody' },
    ...{ rankedTo: 2000, limit: 20, newest: true, lookedUp: 1, foundTo: 10, oneByOne: 0 },
  });
  expect([total, isMore, candidates]).toEqual([0, false, []]);
});

test.each([
  ['best first', false],
  ['newest first', true],
])(
  'of a time all is found, %s, in whatever order it came in, however it is looked for',
  async (_, newest) => {
    const days = [9, 4, 7, 4, 5, 8, 4, 1];
    const id = (n: number) => `dated-${n}`;
    await put(
      days.map((day, n) => [id(n), 'منارة الخليج', 'بحر', 'نص', day]),
      days.map((_, n) => id(n)),
    );
    const { stem } = (await vocabularyInForce(store.read)).analyse('مناره', 'ar');
    const between = async (first: number, last: number, oneByOne: number) => {
      const { total, candidates } = await (await searchIndex()).find(store.read, {
        ...{ edition: 'ar', every: [stem], any: [stem], core: [], enough: 1, newest, oneByOne },
        ...{ rankedTo: 2000, limit: 20, lookedUp: 1000, foundTo: 10 },
        ...{ from: new Date(Date.UTC(2026, 10, first)), to: new Date(Date.UTC(2026, 10, last + 1)) },
      });
      return [total, ...candidates.map(({ articleId }) => articleId).sort()];
    };
    const within = (first: number, last: number) =>
      days.flatMap((day, n) => (day >= first && day <= last ? [id(n)] : []));
    for (const [first, last] of [
      [4, 4],
      [4, 7],
      [2, 3],
      [1, 30],
    ] as const) {
      const expected = [within(first, last).length, ...within(first, last)];
      expect(await between(first, last, 0)).toEqual(expected);
      expect(await between(first, last, 100)).toEqual(expected);
    }
  },
);

test.each([0, 100])(
  'of a time, what holds every word is weighed, however early it was put in (%i)',
  async (oneByOne) => {
    const id = (n: number) => `weighed-${n}`;
    await put(
      Array.from({ length: 30 }, (_, n) => [id(n), n === 0 ? 'فنار عتيق' : 'فنار', 'بر', 'نص', 12]),
      Array.from({ length: 30 }, (_, n) => id(n)),
    );
    const vocabulary = await vocabularyInForce(store.read);
    const both = ['فنار', 'عتيق'].map((word) => vocabulary.analyse(word, 'ar').stem);
    const { candidates } = await (await searchIndex()).find(store.read, {
      ...{ edition: 'ar', every: both, any: both, core: [], enough: 20, newest: false, oneByOne },
      ...{ rankedTo: 2000, limit: 5, lookedUp: 1000, foundTo: 100 },
      ...{ from: new Date(Date.UTC(2026, 10, 12)), to: new Date(Date.UTC(2026, 10, 13)) },
    });
    expect(candidates.map(({ articleId }) => articleId)).toContain(id(0));
  },
);

test('a story replaced is found by its new words alone, and one removed by none', async () => {
  await put([['changed', 'قافلة الملح', 'طريق', 'نص', 11]]);
  await put([['changed', 'سفينة الملح', 'طريق', 'نص', 11]], ['changed']);
  expect([await found('قافلة'), await found('سفينة')]).toEqual([[], ['changed']]);
  await store.write((tx) => indexArticles(tx, ['changed', 'never-there'], []));
  expect(await found('الملح')).toEqual([]);
});
