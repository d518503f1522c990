import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { sharedCases } from './shared-cases.testing.ts';
import { searchTerms, spaced, spacedWords, tokens } from './tokens.ts';

describe('tokens', () => {
  it('are runs of letters and digits', () => {
    expect(tokens('السلام، عليكم! 12.5% covid-19 (ne\u0303x)')).toEqual([
      'السلام',
      'عليكم',
      '12',
      '5',
      'covid',
      '19',
      'ne\u0303x',
    ]);
    expect(tokens(' «…» ')).toEqual([]);
  });

  it('joined by spaces are their own tokens', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0x10ffff })), (points) => {
        const found = tokens(fold(String.fromCodePoint(...points)));
        expect(tokens(found.join(' '))).toEqual(found);
      }),
    );
  });
});

describe('spaced', () => {
  /** What SQLite's `ascii` tokenizer takes for words. */
  const asciiWords = (text: string) => text.match(/[0-9A-Za-z\u0080-\uffff]+/g) ?? [];

  it('leaves a plain tokenizer the same words', () => {
    const text = fold('قال: «نعم»، ثم… 12.5% ‏(RT) — 5€ و«iPhone 17»؛ 😀خبر x_y');
    expect(asciiWords(spaced(text))).toEqual(tokens(text));
  });

  it('does so for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        expect(asciiWords(spaced(fold(text)))).toEqual(tokens(fold(text)));
        expect(spacedWords(spaced(fold(text)))).toEqual(tokens(fold(text)));
      }),
    );
  });
});

describe('searchTerms', () => {
  it.each([
    ['قمة "مجلس الأمن" أمس', [['مجلس', 'الامن']], ['قمه', 'امس']],
    ['«مجلس الأمن»', [['مجلس', 'الامن']], []],
    ['»مجلس الأمن«', [['مجلس', 'الامن']], []],
    ['“Security Council” vote', [['security', 'council']], ['vote']],
    ['”مجلس الأمن“', [['مجلس', 'الامن']], []],
    ['"أ" «ب»', [['ا'], ['ب']], []],
    ['"" «» ""', [], []],
    ['مجلس "الأمن', [], ['مجلس', 'الامن']],
    ['«نسبة 12.5»', [['نسبه', '12', '5']], []],
    ['"قال، إنه"', [['قال', 'انه']], []],
    ['«قبول، استقالة نبيل»؟', [], ['قبول', 'استقاله', 'نبيل']],
  ])('%s', (query, phrases, words) => {
    expect(searchTerms(query)).toEqual({ phrases, words });
    expect(searchTerms(fold(query))).toEqual({ phrases, words });
  });

  it('loses no word of a query', () => {
    const query = fc
      .array(fc.constantFrom('خبر', 'news', '"', '«', '»', '“', '”', '، ', ' ', '12'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(query, (text) => {
        const { phrases, words } = searchTerms(text);
        expect([...phrases.flat(), ...words].sort()).toEqual(tokens(fold(text)).sort());
      }),
    );
  });
});

const metamorphic = sharedCases('search-metamorphic.tsv');
describe.skipIf(!metamorphic)('spelling variants', () => {
  it('ask for what their canonical query asks for', () => {
    for (const line of (metamorphic ?? '').split('\n').filter((line) => line && !line.startsWith('#'))) {
      const [, canonical = '', variant = ''] = line.split('\t');
      expect(searchTerms(variant), variant).toEqual(searchTerms(canonical));
    }
  });
});
