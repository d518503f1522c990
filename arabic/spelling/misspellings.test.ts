import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confusions } from './confusions.ts';
import { formsOf, misspellingsIn } from './misspellings.ts';

const rightOf = (text: string) => misspellingsIn(text).map(({ word, right }) => `${word} ${right}`);

describe('misspellingsIn', () => {
  it.each([
    ['أخر الأخبار', 'أخر آخر'],
    ['وصل الى بغداد', 'الى إلى'],
    ['حفل الإستقبال', 'الإستقبال الاستقبال'],
    ['وبالإجتماعات التي', 'وبالإجتماعات وبالاجتماعات'],
    ['للإقتصادية', 'للإقتصادية للاقتصادية'],
    ['والتى قالت', 'والتى والتي'],
    ['هذة المرة', 'هذة هذه'],
    ['لاكنه وصل', 'لاكنه لكنه'],
    ['في القاهره اليوم', 'القاهره القاهرة'],
    ['مساءاً', 'مساءاً مساءً'],
    ['واعلنوا', 'واعلنوا وأعلنوا'],
    ['ان شاء الله', 'ان شاء الله إن شاء الله'],
    ['إنشاء الله', 'إنشاء الله إن شاء الله'],
    ['وإنشاءالله', 'وإنشاءالله وإن شاء الله'],
    ['ان شاء القارئ', 'ان شاء إن شاء'],
    ['الإستقـــبال', 'الإستقـــبال الاستقبال'],
  ])('%s', (text, expected) => {
    expect(rightOf(text)).toEqual([expected]);
  });

  it.each([
    ...[
      'أُخر',
      'أخّر الموعد',
      'علي وصل',
      'مسؤول ومسئول',
      'واو العطف',
      'فاخر',
      'لامس الكرة',
      'وفى بوعده',
      'فان ديك',
      'واي فاي',
    ],
    ...[
      'إنتاج وإنشاء مصنع',
      'إنشاء الجسر',
      'التقى الوزير',
      'مدرسه القديم',
      'مدينه',
      'وفية لوطنها',
      'بان كي مون',
      'الاثنين والإثنين',
    ],
    ...['@الى', '#إستقبال', 'الى_الآن', 'أستقبل الضيف', 'النبيه والفقيه', 'جاءا معاً'],
  ])('leaves %s', (text) => {
    expect(rightOf(text)).toEqual([]);
  });

  it('says where the word stands', () => {
    expect(misspellingsIn('قال «الى» ثم')).toEqual([{ from: 5, to: 8, word: 'الى', right: 'إلى' }]);
  });

  it('never doubts a right form, with any particle and ending', () => {
    for (const confusion of confusions) {
      for (const [wrong, right] of confusion.pairs) {
        expect(wrong, confusion.reason).not.toBe(right);
        for (const { before, after } of formsOf(confusion)) {
          expect(rightOf(`${before}${right}${after}`), confusion.reason).toEqual([]);
          expect(rightOf(`${before}${wrong}${after}`)).toEqual([
            `${before}${wrong}${after} ${before}${right}${after}`,
          ]);
        }
      }
    }
  });

  it('finds them in any text, and what it puts in place needs nothing more', () => {
    const wrongs = confusions.flatMap(({ pairs }) => pairs.map(([wrong]) => wrong));
    const parts = fc.constantFrom('قال', '،', '«', '»', '\n', ...wrongs);
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (words) => {
        const text = words.join(' ');
        let mended = text;
        for (const { from, to, word, right } of misspellingsIn(text).reverse()) {
          expect(text.slice(from, to)).toBe(word);
          mended = mended.slice(0, from) + right + mended.slice(to);
        }
        expect(rightOf(mended)).toEqual([]);
      }),
    );
  });
});
