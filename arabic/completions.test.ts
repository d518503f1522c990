import { describe, expect, it } from 'vitest';
import { completions } from './completions.ts';
import { headlinePhrases } from './phrases.ts';
import { sharedArticles } from './shared-articles.testing.ts';
import { measureCompletions, typedFrom } from './suggestion-measures.testing.ts';
import { completionSource } from './vocabulary.testing.ts';
import { Vocabulary } from './vocabulary.ts';

const source = {
  words: new Vocabulary([
    ['الحكومه', 60, 'الحكومة'],
    ['حكومه', 20, 'حكومة'],
    ['بالحكومه', 9, 'بالحكومة'],
    ['حكم', 30],
    ['حكايه', 4, 'حكاية'],
    ['ايران', 30, 'إيران'],
    ['المسؤولين', 15],
    ['مسؤول', 25],
    ['قراءه', 6, 'قراءة'],
    ['الذي', 200],
    ['مجلس', 50],
    ['النواب', 40],
    ['المجلات', 5],
    ['rt', 4, 'RT'],
  ]),
  phrases: new Vocabulary([
    ['مجلس النواب', 30, 'مجلس النواب'],
    ['مجلس الامن', 12, 'مجلس الأمن'],
    ['انتخابات مجلس النواب', 5],
    ['ليلي المصري', 8, 'ليلى المصري'],
    ['حكم', 3],
  ]),
};
const complete = (box: string) => completions(source, box);

describe('completions', () => {
  it.each([
    ['حكو', ['الحكومة'], 'the article left out; one word, in its commoner form'],
    ['الحكو', ['الحكومة'], 'the article typed'],
    ['حك', ['الحكومة', 'حكم', 'حكاية'], 'the commonest first'],
    ['ايرا', ['إيران'], 'hamza left out; shown as it is written'],
    ['إيرا', ['إيران'], 'hamza typed'],
    ['مسوو', ['مسؤول', 'المسؤولين'], 'hamza on waw left out'],
    ['قراه', ['قراءة'], 'hamza on the line left out'],
    ['وبالحكو', ['الحكومة'], 'behind particles that no word stands behind'],
    ['الذ', [], 'no one searches for a particle'],
    ['مجلس ', ['مجلس النواب', 'مجلس الأمن'], 'what follows a whole word'],
    ['المجلس ', ['مجلس النواب', 'مجلس الأمن'], 'the same, its article typed'],
    ['مجلس نو', ['مجلس النواب'], 'a second word, half typed'],
    ['انتخابات  مجلس ن', ['انتخابات مجلس النواب'], 'a third word'],
    ['ليلى ا', ['ليلى المصري'], 'a name'],
    ['«مجلس نو', ['مجلس النواب'], 'behind a quotation mark'],
  ])('%s → %j: %s', (box, texts) => {
    expect(complete(box).slice(0, texts.length)).toEqual(texts);
    if (texts.length === 0) expect(complete(box)).toEqual([]);
  });

  it('offers phrases that begin with what is typed, once there is enough of it', () => {
    expect(complete('مجل')).toEqual(['مجلس', 'المجلات']);
    expect(complete('مجلس')).toEqual(['مجلس النواب', 'مجلس الأمن']);
  });

  it.each(['', '   ', '؟', 'ظظظ', 'حكومة ', 'ظ'.repeat(2000)])('has nothing for %j', (box) => {
    expect(complete(box)).toEqual([]);
  });

  it('never offers what is typed already, nor more than eight', () => {
    const many = Array.from(
      { length: 30 },
      (_, n) => [`كتاب${'بتثجحخدذرزسشصضطظعغفقكلمنهوي'[n % 26]}`, n + 1] as const,
    );
    const crowded = { words: new Vocabulary([['كتاب', 99], ...many]), phrases: new Vocabulary([]) };
    const texts = completions(crowded, 'كتاب');
    expect(texts).toHaveLength(8);
    expect(texts).not.toContain('كتاب');
  });
});

describe('headlinePhrases', () => {
  it('counts words and pairs of neighbours, in their commonest spelling', () => {
    const phrases = headlinePhrases([
      'مجلس النواب يقرّ الموازنة',
      'رئيس مجلس النواب: لا موازنة من دون إصلاح',
      'مجلس النوّاب في إجازة',
    ]);
    const of = (folded: string) => phrases.find(([phrase]) => phrase === folded);
    expect(of('مجلس النواب')).toEqual(['مجلس النواب', 3, 'مجلس النواب']);
    expect(of('اجازه')).toEqual(['اجازه', 1, 'إجازة']);
    expect(of('النواب لا')).toBeUndefined();
    expect(of('في اجازه')).toBeUndefined();
    expect(of('من')).toBeUndefined();
  });
});

const articles = sharedArticles();
describe.skipIf(!articles)('shared headlines, of which one in thirty was never seen', () => {
  const isHeldOut = (_: unknown, n: number) => n % 30 === 0;
  const titles = (articles ?? []).filter(isHeldOut).map(({ title }) => title);
  const learned = completionSource((articles ?? []).filter((article, n) => !isHeldOut(article, n)));

  it.each([
    ['alone', 0],
    ['behind one word', 1],
    ['behind two words', 2],
  ])('a word %s is among eight in nine of ten', { timeout: 60_000 }, (_, before) => {
    const { asked, among } = measureCompletions(learned, typedFrom(titles, before));
    expect(asked).toBeGreaterThan(2000);
    expect(among / asked).toBeGreaterThanOrEqual(before < 2 ? 0.9 : 0.89);
  });
});
