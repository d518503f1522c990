import { describe, expect, it } from 'vitest';
import { arabic, arabicRest, latinLetters, shared, textOf } from './characters.ts';

describe('the characters of the font files', () => {
  it('never stand in two files of a family', () => {
    const all = [arabic, arabicRest, shared, latinLetters].flatMap((range) => [...textOf(range)]);
    expect(all.length).toBe(new Set(all).size);
  });

  it('hold what Arabic news is set in', () => {
    const primary = new Set(textOf(arabic) + textOf(shared));
    const needed = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي پچژڤگ ًٌٍَُِّْٰـ ٠١٢٣٤٥٦٧٨٩ 0123456789 ،؛؟«»‹›–—…%٪.:!()/-';
    expect([...needed].filter((character) => !primary.has(character))).toEqual([]);
  });
});
