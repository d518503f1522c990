import { describe, expect, it } from 'vitest';
import { fold } from '../fold.ts';
import { Vocabulary } from '../vocabulary.ts';
import { SpellCheck } from './unknown-words.ts';

const printed = new Vocabulary(
  [
    ['المسؤولين', 40],
    ['محطة', 60],
    ['القطار', 90],
    ['انتخابات', 30],
    ['وزير', 80],
    ['الحكومة', 70],
    ['مواعيد', 20],
  ].map(([word, count]) => [fold(String(word)), Number(count), String(word)] as const),
);
const check = new SpellCheck(printed, ['بلوكتشين']);
const wrong = (text: string) => check.unknownIn(text).map(({ word }) => word);

describe('a word that was printed', () => {
  it.each(['القطار', 'والقطار', 'قطار', 'محطتها محطات', 'لِلوزير', 'بالحكومة', 'انتخاباتهم', 'مُحَطَّة'])(
    'is right: %s',
    (text) => {
      expect(wrong(text)).toEqual([]);
    },
  );
});

describe('a word that nobody printed', () => {
  it('is told where it is a mistake away from one that is common', () => {
    expect(wrong('قالت الحكومه في المحطتة')).toEqual(['المحطتة']);
    expect(check.unknownIn('وصل الى الحكوكة مساء')).toEqual([{ from: 8, to: 15, word: 'الحكوكة' }]);
    expect(check.suggestionsFor('الحكوكة')[0]).toBe('الحكومة');
  });

  it('stays where it is near nothing: a name, a new word, one of the newsroom’s own', () => {
    expect(wrong('زهير شنشل بلوكتشين والبلوكتشين')).toEqual([]);
  });

  it('stays in other scripts, and where it is short', () => {
    expect(wrong('Governmemt قطر قظر')).toEqual([]);
  });
});
