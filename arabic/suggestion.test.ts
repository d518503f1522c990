import { describe, expect, it, vi } from 'vitest';
import { inArabic, suggestion } from './suggestion.ts';
import { Vocabulary } from './vocabulary.ts';

const vocabulary = new Vocabulary([
  ['الحكومه', 60, 'الحكومة'],
  ['حكومه', 20, 'حكومة'],
  ['ايران', 30, 'إيران'],
  ['فلسطين', 25],
  ['العراق', 40],
  ['المسؤولين', 15],
  ['قانون', 50],
  ['قانونا', 3],
  ['rt', 4],
  ['iphone', 2],
  ['الجزائر', 12],
  ['قال', 400],
]);
const finds = (articles: Record<string, number>) => vi.fn(async (query: string) => articles[query] ?? 0);

describe('suggestion', () => {
  it.each([
    ['فلصطين', 'فلسطين'],
    ['قانون الحكومم', 'قانون الحكومة'],
    ['«ايرن» 2026', '«إيران» 2026'],
    ['falastin', 'فلسطين'],
    ['el jazayer', 'الجزائر'],
    ['قانون 3iraq', 'قانون العراق'],
    ['fílastín', 'فلسطين'],
    ['للمسؤلين', 'للمسؤولين'],
  ])('offers for %s: %s', async (query, better) => {
    expect(await suggestion(vocabulary, query, 0, finds({ [better]: 7 }))).toEqual({
      query: better,
      found: 7,
    });
  });

  it('does not second-guess a query that found articles', async () => {
    const count = finds({ فلسطين: 25 });
    expect(await suggestion(vocabulary, 'فلصطين', 3, count)).toBeUndefined();
    expect(count).not.toHaveBeenCalled();
  });

  it.each([
    'قانون إيران',
    'والحكومة',
    'بالعراق',
    'RT',
    'iPhone',
    'government',
    'naïveté',
    '2026',
    'في',
    '',
    '   ',
  ])('leaves «%s» as it is, even where it found nothing', async (query) => {
    const count = finds({});
    expect(await suggestion(vocabulary, query, 0, count)).toBeUndefined();
    expect(count).not.toHaveBeenCalled();
  });

  it('does not take a pasted text for many typos', async () => {
    const letters = [...'بتثجحخدذرز'];
    const text = letters.map((letter) => `فلس${letter}ين`).join(' ');
    const count = vi.fn(async (_: string) => 1);
    await suggestion(vocabulary, text, 0, count);
    expect(count.mock.calls[0]?.[0].split(' ').filter((word) => word === 'فلسطين')).toHaveLength(8);
  });

  it('offers nothing that does not find more', async () => {
    expect(await suggestion(vocabulary, 'فلصطين', 2, finds({ فلسطين: 2 }))).toBeUndefined();
    expect(await suggestion(vocabulary, 'فلصطين', 2, finds({ فلسطين: 3 }))).toEqual({
      query: 'فلسطين',
      found: 3,
    });
  });

  it('tries the next candidate where the likeliest finds nothing, three times at most', async () => {
    const count = finds({ قانونا: 3 });
    expect(await suggestion(vocabulary, 'قانونز', 0, count)).toEqual({ query: 'قانونا', found: 3 });
    expect(count.mock.calls.length).toBeLessThanOrEqual(3);
  });
});

describe('inArabic', () => {
  it.each([
    ['falastin', 'فلسطين'],
    ['قانون el jazayer 2026', 'قانون الجزائر 2026'],
    ['RT', undefined],
    ['iphone', undefined],
    ['فلصطين', undefined],
    ['', undefined],
  ])('reads %s as %s', (query, expected) => expect(inArabic(vocabulary, query)).toBe(expected));

  it('reads a word that stands in one article of a small newsroom, and takes it for a slip in a large one', () => {
    const of = (commonest: number) =>
      new Vocabulary([
        ['ايران', 1, 'إيران'],
        ['قال', commonest],
      ]);
    expect([inArabic(of(40), 'iran'), inArabic(of(1000), 'iran')]).toEqual(['إيران', undefined]);
  });
});

describe('a long query', () => {
  const unknown = Array.from(
    { length: 50 },
    (_, n) => `z${String.fromCharCode(97 + (n % 26), 97 + (n % 25))}`,
  );

  it.each([
    ['many unknown words', unknown.join(' '), 8],
    ['one word again and again', 'zab '.repeat(50), 1],
  ])('of %s is looked up no more than it takes', async (_of, query, times) => {
    const descend = vi.spyOn(vocabulary, 'descend');
    expect(inArabic(vocabulary, query)).toBeUndefined();
    expect(descend).toHaveBeenCalledTimes(times);
    descend.mockClear();
    await suggestion(vocabulary, query, 0, finds({}));
    expect(descend).toHaveBeenCalledTimes(times);
    descend.mockRestore();
  });

  it('has a word replaced wherever it stands', () =>
    expect(inArabic(vocabulary, 'falastin, Falastin و falastin')).toBe('فلسطين, فلسطين و فلسطين'));
});
