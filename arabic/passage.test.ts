import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import type { Sought } from './highlight.ts';
import { passage } from './passage.ts';
import { tokens } from './tokens.ts';

const stemOf = (word: string) => word.replace(/^(?:وال|بال|ال|لل)/, '');
const sought = (...words: string[]): Sought => {
  const folded = words.flatMap((word) => tokens(fold(word)));
  return { words: new Set(folded), stems: new Set(folded.map(stemOf)), phrases: [], stemOf };
};

const text = [
  'أعلنت الوزارة افتتاح الجسر الجديد بين الضفتين بعد أعمال دامت ثلاثة أعوام كاملة.',
  'وقال المهندس إن «الممر الضيق» سيبقى مفتوحاً أمام القوارب الصغيرة طوال الموسم، وإن النقابة وافقت على الخطة وعلى جدولها الزمني كله.',
  'وتحدث رئيس النقابة عن رسوم العبور.',
].join('\n');

describe('passage', () => {
  it('begins with the sentence that holds the match', () => {
    expect(passage(text, sought('المهندس'), 40)).toBe('وقال المهندس إن «الممر الضيق» سيبقى…');
    expect(passage(text, sought('الوزارة'), 30)).toBe('أعلنت الوزارة افتتاح الجسر…');
  });

  it('begins at a word behind the sign of a cut where the sentence began too far away', () => {
    expect(passage(text, sought('النقابة', 'الخطة'), 50)).toBe(
      '…الموسم، وإن النقابة وافقت على الخطة وعلى جدولها…',
    );
  });

  it('is where most of what was sought stands together', () => {
    expect(passage(text, sought('النقابة', 'رسوم'), 60)).toBe('وتحدث رئيس النقابة عن رسوم العبور.');
  });

  it('drops the mark that closed what was cut away', () => {
    const cut = passage(text, sought('الضيق'), 14);
    expect(cut).toBe('…الضيق سيبقى…');
  });

  it('is undefined where nothing was sought', () => {
    expect(passage(text, sought('غائب'), 60)).toBeUndefined();
    expect(passage('', sought('غائب'), 60)).toBeUndefined();
  });

  const pieces = fc.constantFrom(
    'الصفقة',
    'في',
    'مُحَمَّدٌ',
    '3-2',
    'RT',
    ' ',
    ' ',
    ' ',
    '، ',
    '. ',
    '«',
    '»',
    '(',
    ')',
    '\n',
    '👨‍👩‍👧‍👦',
  );
  it('has room, holds what was sought, and is balanced', () => {
    const room = fc.integer({ min: 30, max: 80 });
    const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
    const segmenter = new Intl.Segmenter('ar', { granularity: 'grapheme' });
    fc.assert(
      fc.property(texts, texts, room, (head, tail, max) => {
        const found = passage(`${head} بغداد ${tail}`, sought('بغداد'), max);
        expect(found).toContain('بغداد');
        const closers = /…([»)]*)$/.exec(found ?? '')?.[1] ?? '';
        expect([...segmenter.segment(found ?? '')].length - closers.length).toBeLessThanOrEqual(max);
        expect(found).not.toMatch(/[\n\r]/);
      }),
      { numRuns: 500 },
    );
  });
});
