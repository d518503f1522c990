import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { highlight, type Sought } from './highlight.ts';
import { tokens } from './tokens.ts';
import { writtenWords } from './written-words.ts';

const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' });
/** A stemmer that knows the article and one ending, enough to tell forms from words. */
const stemOf = (word: string) => word.replace(/^(?:وبال|وال|بال|ال|لل)/, '').replace(/(?:ه|ي)$/, '');
const sought = (words: string, phrases: string[] = []): Sought => {
  const folded = tokens(fold(words));
  return {
    words: new Set(folded),
    stems: new Set(folded.map(stemOf)),
    phrases: phrases.map((phrase) => tokens(fold(phrase))),
    stemOf,
  };
};
/** Marked runs in brackets. */
const drawn = (text: string, of: Sought) =>
  highlight(text, of)
    .map((run) => (run.marked ? `[${run.text}]` : run.text))
    .join('');

describe('highlight', () => {
  it.each([
    [
      'the article and particles',
      'صفقة',
      'وقّع الوزير الصفقةَ، وبالصفقة انتهى',
      'وقّع الوزير [الصفقةَ]، [وبالصفقة] انتهى',
    ],
    ['vowel marks', 'قران', 'مَخْطُوطَةٌ مِنَ القُرْآنِ الكريم', 'مَخْطُوطَةٌ مِنَ [القُرْآنِ] الكريم'],
    ['tatweel', 'كبيرة', 'صفقة كبيـــرة', 'صفقة [كبيـــرة]'],
    ['other spellings of a letter', 'روسيه', 'سفينة روسيّة في الميناء', 'سفينة [روسيّة] في الميناء'],
    ['Latin letters in any case', 'rt', 'قناة RT تبث', 'قناة [RT] تبث'],
    ['an isolate around a name', 'rt', 'قناة \u2068RT\u2069 تبث', 'قناة \u2068[RT]\u2069 تبث'],
    ['figures in other digits', '2026', 'عام ٢٠٢٦م', 'عام ٢٠٢٦م'],
    ['figures alone', '2026', 'عام ٢٠٢٦ كله', 'عام [٢٠٢٦] كله'],
    ['nothing found', 'سلام', 'حرب', 'حرب'],
    ['nothing to look in', 'سلام', '', ''],
    ['a presentation form of several words', 'الله', 'النبي ﷺ قال', 'النبي [ﷺ] قال'],
  ])('marks the whole word: %s', (_, query, text, expected) => {
    expect(drawn(text, sought(query))).toBe(expected);
  });

  it('marks a phrase as one, and its words elsewhere not at all', () => {
    const of = sought('', ['وقف إطلاق النار']);
    expect(drawn('وقف الكاتب؛ ثم وقف «إطلاق» النار', of)).toBe('وقف الكاتب؛ ثم [وقف «إطلاق» النار]');
    expect(drawn('إطلاق وقف النار', of)).toBe('إطلاق وقف النار');
  });

  const pieces = fc.constantFrom(
    ...[
      'الصفقة',
      'صفقة',
      'صَفْقَةٌ',
      'بالصفقه',
      'حرب',
      'RT',
      '12',
      'e\u0301',
      '👨‍👩‍👧‍👦',
      '🇪🇬',
      'ﷺ',
      '\u0600',
      '\u0301',
    ],
    ...[' ', ' ', '\u2068', '\u2069', '\u200D', '\u200C', '\u064B', '🏻', '«', '،', '\n', '\u0640', '\uFE0F'],
  );
  const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));

  it('loses no letter and splits no grapheme', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const runs = highlight(text, sought('صفقة rt 12 الله é', ['حرب صفقة']));
        expect(runs.map((run) => run.text).join('')).toBe(text);
        let end = 0;
        for (const run of runs) {
          end += run.text.length;
          expect(run.text).not.toBe('');
          if (end < text.length) expect(graphemes.segment(text).containing(end)?.index).toBe(end);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('sees the words that the index sees', () => {
    const plain = fc.array(fc.constantFrom('الصفقة', 'صَفْقَةٌ', 'RT', '12', ' ', '، ', '-', 'é', '\u200C'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(plain, (parts) => {
        const text = parts.join('');
        expect(writtenWords(text).flatMap(({ folded }) => folded)).toEqual(tokens(fold(text)));
      }),
    );
  });
});
