import { describe, expect, it } from 'vitest';
import { arabic, arabicDigits, arabicRest, latinRest, letters, signs, textOf } from './characters.ts';

describe('the characters of the font files', () => {
  it('never stand in two files of a family', () => {
    const all = [arabic, arabicDigits, arabicRest, signs, letters, latinRest].flatMap((range) => [
      ...textOf(range),
    ]);
    expect(all.length).toBe(new Set(all).size);
  });

  it('hold what Arabic news is set in', () => {
    const primary = new Set(textOf(arabic) + textOf(signs) + textOf(letters));
    const needed =
      'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي پچژڤڨگڭ ًٌٍَُِّْٰـ 0123456789 ،؛؟«»‹›“”–—…%.:!()/-°· TEU Selvo';
    expect([...needed].filter((character) => !primary.has(character))).toEqual([]);
  });
});
