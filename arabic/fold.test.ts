import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { sharedCases } from './shared-cases.testing.ts';
import { tokens } from './tokens.ts';

/** Letters, marks and joiners that meet in odd ways, among anything else Unicode has. */
const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'اأإآٱىيئوؤةهۀەکڪـ ﷲﷺﹰﹱﱞﳲ…½ΣAÅeJ٠۹ ',
        '\u064E',
        '\u0651',
        '\u0653',
        '\u0654',
        '\u0301',
        '\u030C',
      ),
      fc.constantFrom(
        '\u200C',
        '\u200D',
        '\u00A0',
        '\u00AD',
        '\u0000',
        '\u1100',
        '\u1161',
        '\u11A8',
        '🚨',
        '\uD83D',
        '\uFE0F',
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

describe('fold', () => {
  it.each([
    ['أُعْلِنَتِ الحُكُومَةُ', 'اعلنت الحكومه'],
    ['مصطفى', 'مصطفي'],
    ['الحـــزب', 'الحزب'],
    ['ایران کتاب', 'ايران كتاب'],
    ['مسؤول شؤون بيئة', 'مسؤول شؤون بيئه'],
    ['ﺍﻟﺴﻼﻡ ﷲ', 'السلام الله'],
    ['٢٠٢٦ و۲۰۲۶', '2026 و2026'],
    ['\u200Fال\u200Cعاصمة\u200E\u00A0\u2067حجز\u2069', 'العاصمه حجز'],
    ['iPhone 17 PRO', 'iphone 17 pro'],
    ['هذا…', 'هذا...'],
    ['ΟΔΟΣ', 'οδος'],
    ['', ''],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps a word whole that has lone marks as presentation forms', () => {
    expect(fold('كت\uFE77اب\uFC60')).toBe('كتاب');
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(awkward, (text) => fold(fold(text)) === fold(text)),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the normal form of what is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'اأإآوؤيئهةeéñÅ ') }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text));
      }),
    );
  });

  it('folds word by word', () => {
    fc.assert(
      fc.property(
        awkward,
        awkward,
        (one, other) => fold(`${one} ${other}`) === `${fold(one)} ${fold(other)}`,
      ),
      { numRuns: 2000 },
    );
  });

  it('folds by table what it would fold by rule', () => {
    // A siren is in no table, and sends the word it stands in to the rules.
    const oneWord = awkward.map((text) => text.replaceAll(' ', ''));
    fc.assert(
      fc.property(oneWord, (text) => fold(`${text}🚨`) === `${fold(text)}🚨`),
      { numRuns: 2000 },
    );
    const characters = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code));
    expect(characters.filter((one) => one !== ' ' && fold(`${one}🚨`) !== `${fold(one)}🚨`)).toEqual([]);
  });

  it('folds long texts as it folds their parts', () => {
    const paragraph = 'قالت الحكومة إنّ «الأزمة» انتهت… 🚨 والوفد في Café القاهرة ';
    expect(fold(paragraph.repeat(3000))).toBe(fold(paragraph).repeat(3000));
  });
});

const metamorphic = sharedCases('search-metamorphic.tsv');
describe.skipIf(!metamorphic)('spelling variants', () => {
  it('all fold to the words of their canonical query', () => {
    const wrong = (metamorphic ?? '')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .filter((line) => {
        const [, canonical = '', variant = ''] = line.split('\t');
        return tokens(fold(variant)).join(' ') !== tokens(fold(canonical)).join(' ');
      });
    expect(wrong).toEqual([]);
  });
});

const lucene = sharedCases('lucene-arabic.json');
const charabia = sharedCases('charabia-arabic.json');
describe.skipIf(!lucene || !charabia)("other engines' normalisers", () => {
  it.each([
    ...JSON.parse(lucene ?? '{"normalizer":[]}').normalizer,
    ...JSON.parse(charabia ?? '{"normalizer":[]}').normalizer,
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});
