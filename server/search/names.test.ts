import { expect, test } from 'vitest';
import type { Named } from '#db/queries/written.ts';
import { likeliestNamed, Names } from './names.ts';
import { Vocabulary, vocabularyFrom } from './vocabulary.ts';
import { WorkTime } from './work-time.ts';

const counts = { طاقه: 9, الطاقه: 30, علم: 12, العلم: 8, علوم: 9, رياضه: 30, الرياض: 20, الرياضه: 9 };
const vocabulary = new Vocabulary(
  { version: 1, sample: 100, documents: 100 },
  vocabularyFrom(new Map(Object.entries(counts))),
);

async function found(
  query: string,
  names: [noun: Named['noun'], name: string, articles?: number][],
  edition = 'ar',
) {
  const named = names.map(([noun, name, articles = 1]) => ({ noun, name, slug: name, articles }));
  const all = await Names.of(named, edition, vocabulary, new WorkTime());
  const matches = all.matching(query, vocabulary, 4);
  return likeliestNamed(matches, 4).map(({ noun, name }) => `${noun} ${name}`);
}

test.each(['الطاقة', 'طاقه', 'الطاقه', 'طاقة', 'الطّاقة', '«الطاقة»', '  الطـاقة '])(
  'the section of energy is found by %j',
  async (query) => {
    expect(
      await found(query, [
        ['section', 'الطاقة'],
        ['section', 'اقتصاد'],
      ]),
    ).toEqual(['section الطاقة']);
  },
);

test('a name is found by its other spellings, and by another form of its words', async () => {
  expect(await found('طاقات', [['section', 'الطاقة']])).toEqual(['section الطاقة']);
  expect(await found('امينه الادريسي', [['author', 'أمينة الإدريسي']])).toEqual(['author أمينة الإدريسي']);
  expect(await found('أخبار المانيا', [['topic', 'أخبار ألمانيا']])).toEqual(['topic أخبار ألمانيا']);
  expect(await found('SPORT', [['section', 'Sports']], 'en')).toEqual(['section Sports']);
  expect(await found('middle east', [['section', 'The Middle East']], 'en')).toEqual([
    'section The Middle East',
  ]);
});

test('who asks for the city of Riyadh is not sent to sport', async () => {
  expect(
    await found('الرياض', [
      ['section', 'رياضة'],
      ['topic', 'الرياض'],
    ]),
  ).toEqual(['topic الرياض']);
  expect(
    await found('رياضة', [
      ['section', 'رياضة'],
      ['topic', 'الرياض'],
    ]),
  ).toEqual(['section رياضة']);
});

test('the name itself comes before longer ones that begin with it, sections before topics, and the fullest first', async () => {
  const names: [Named['noun'], string, number?][] = [
    ['topic', 'الطاقة المتجددة', 3],
    ['topic', 'الطاقة النووية', 8],
    ['topic', 'الطاقة', 90],
    ['section', 'الطاقة'],
    ['topic', 'أزمة الطاقة', 50],
    ['topic', 'طاقات شابة', 1],
    ['topic', 'طاقة الرياح', 5],
  ];
  expect(await found('الطاقة', names)).toEqual([
    ...['section الطاقة', 'topic الطاقة'],
    ...['topic الطاقة النووية', 'topic طاقة الرياح'],
  ]);
});

test('half a word names nothing, nor does more than the name', async () => {
  const names: [Named['noun'], string][] = [['section', 'الطاقة']];
  expect(await found('الطا', names)).toEqual([]);
  expect(await found('الطاقة الشمسية', names)).toEqual([]);
  expect(await found('؟!', names)).toEqual([]);
  expect(await found('', names)).toEqual([]);
});
