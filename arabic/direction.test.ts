import { describe, expect, it } from 'vitest';
import { directionOf, foreignLanguage, scriptOf } from './direction.ts';

describe('directionOf', () => {
  it.each([
    ['خبر عاجل', 'rtl'],
    ['BBC: خبر', 'ltr'],
    ['12% من السكان', 'rtl'],
    ['٣٬٥٠٠ people', 'ltr'],
    ['«…» 3-2', 'neutral'],
    ['٢٠٢٦', 'neutral'],
    ['', 'neutral'],
    ['؟ no', 'rtl'],
    ['الآن'.normalize('NFD'), 'rtl'],
    ['\u064Eabc', 'ltr'],
    ['הארץ', 'rtl'],
    ['𞤀 adlam', 'rtl'],
    ['中文', 'ltr'],
    ['\u200F3-2', 'rtl'],
    ['\u200E3-2 خبر', 'ltr'],
    ['\u2068John\u2069 قال', 'rtl'],
    ['\u2068a\u2067b\u2069c\u2069 قال', 'rtl'],
    ['\u2068John قال', 'neutral'],
    ['\u2069John قال', 'ltr'],
  ])('%j is %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });
});

describe('scriptOf', () => {
  it.each([
    ['خبر 12%', 'arab'],
    ['فارسی', 'arab'],
    ['Café 3-2', 'latn'],
    ['شركة Apple', 'mixed'],
    ['Apple и', 'mixed'],
    ['Правда', 'none'],
    ['12.5% … ٣', 'none'],
    ['ـــ', 'none'],
  ])('%s is %s', (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });
});

describe('foreignLanguage', () => {
  it.each([
    ['The Godfather: Part II', 'ar', 'en'],
    ['The Godfather', 'ar-EG', 'en'],
    ['The Godfather', 'en-GB', undefined],
    ['فيلم', 'en-GB', 'ar'],
    ['فيلم', 'ar', undefined],
    ['فيلم', 'fa', undefined],
    ['فيلم The Godfather', 'en', undefined],
    ['3-2', 'ar', undefined],
    ['Правда', 'ar', undefined],
  ])('%s on a page in %s is %s', (text, locale, language) => {
    expect(foreignLanguage(text, locale)).toBe(language);
  });

  it('refuses what is no language tag', () => {
    expect(() => foreignLanguage('x', 'a_b')).toThrow(RangeError);
  });
});
