import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';
import { isParticle } from './particles.ts';
import { sharedCases } from './shared-cases.testing.ts';

const segmenter = new Intl.Segmenter('ar', { granularity: 'grapheme' });
const graphemes = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0;

const pieces = fc.constantFrom(
  ...[
    'الحكومة',
    'في',
    'إلى',
    'مُحَمَّدٌ',
    'والوفد',
    'Apple',
    'COVID-19',
    '3-2',
    '12.5%',
    '👨‍👩‍👧‍👦',
    '🇪🇬',
    'e\u0301',
    'ثم',
    'the',
    'عَلَى',
    'وَمِنَ',
    'هٰذَا',
    'أ.ف.ب',
    '한국',
    'क्षि',
    'ﻻ',
    'https://a.com/b',
  ],
  ...[' ', ' ', ' ', ' ', '،', '؛ ', '.', ':', ' - ', '…', '\n', '\r\n', '؟'],
  ...[
    '«',
    '»',
    '‹',
    '›',
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '"',
    '“',
    '”',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    '\u200F',
    '\u0600',
  ],
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
const room = fc.integer({ min: 1, max: 40 });

describe('excerpt', () => {
  it.each([
    ['أعلن الوزير أن الحكومة ستستقيل', 16, 'أعلن الوزير…'],
    ['زار الوفد وفي معيته وزير', 14, 'زار الوفد…'],
    ['سافر الوزير علي إلى بيروت أمس', 19, 'سافر الوزير علي…'],
    ['قال "الرئيس الجديد للبلاد" في كلمة', 18, 'قال "الرئيس…"'],
    ['قال ”الرئيس الجديد للبلاد“ في كلمة', 18, 'قال ”الرئيس…“'],
    ['وصف (بعض «الساسة القدامى») القرار', 19, 'وصف (بعض «الساسة…»)'],
    ['انتهت المباراة 3-2 لصالح الفريق', 17, 'انتهت المباراة…'],
    ['صدر في 2026-03-15 قرار', 13, 'صدر…'],
    ['عودة COVID-19 إلى لبنان', 12, 'عودة…'],
    ['كتب: ‹هنا أخطأ الجبل› ومضى', 14, 'كتب: ‹هنا…›'],
    ['بين {الأقواس المعقوفة} نص', 16, 'بين {الأقواس…}'],
    ['1) أسعار النفط ترتفع', 15, '1 أسعار النفط…'],
    ['هل سقط الجدار؟ نعم سقط', 16, 'هل سقط الجدار؟…'],
    ['The minister said that the government will resign', 22, 'The minister said…'],
    ['«كلمةطويلةجدا بلا فراغ»', 8, '«كلمةطو…»'],
    ['مستشفيات', 1, '…'],
    ['', 5, ''],
  ])('%s in %i', (text, max, expected) => {
    expect(excerpt(text, max)).toBe(expected);
  });

  it('returns a text that fits, however many code units its graphemes have', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const size = graphemes(text).length;
        expect(excerpt(text, size)).toBe(text);
        expect(excerpt(text, size + 3)).toBe(text);
      }),
    );
    const knots = '\u064B'.repeat(500);
    expect(excerpt(`م${knots} ن`, 3)).toBe(`م${knots} ن`);
    expect(excerpt(`م${knots} نص`, 3)).toBe(`م${knots}…`);
  });

  it('has room, balanced pairs and a clean end', () => {
    fc.assert(
      fc.property(texts, room, (text, max) => {
        const short = excerpt(text, max);
        if (short === text) return;
        const [, kept = '', closers = ''] = /^(.*)…([^…]*)$/su.exec(short) ?? [];
        expect(closers).toMatch(/^[»›)\]}"“”\u2069]*$/);
        expect(graphemes(short).length).toBeLessThanOrEqual(max + closers.length);
        expect(graphemes(`${kept}…`).length).toBeLessThanOrEqual(max);
        expect(kept).not.toMatch(/[\s،؛,;.:\-–—«‹([{\u2066-\u2068]$/);
        expect(isParticle(/\p{L}[\p{L}\p{M}]*$/u.exec(kept)?.[0] ?? '')).toBe(false);
        expect(count(short, /«/g)).toBe(count(short, /»/g));
        expect(count(short, /‹/g)).toBe(count(short, /›/g));
        expect(count(short, /\{/g)).toBe(count(short, /\}/g));
        expect(count(short, /\(/g)).toBe(count(short, /\)/g));
        expect(count(short, /\[/g)).toBe(count(short, /\]/g));
        expect(count(short, /[\u2066-\u2068]/g)).toBe(count(short, /\u2069/g));
      }),
      { numRuns: 1000 },
    );
  });

  it('is a beginning of the text that splits no grapheme', () => {
    // Without closing marks nothing is stray, so nothing is dropped.
    const opening = texts.map((text) => text.replace(/[»›)\]}\u2069]/g, ''));
    fc.assert(
      fc.property(opening, room, (text, max) => {
        const short = excerpt(text, max);
        if (short === text) return;
        const kept = /^(.*)…[^…]*$/su.exec(short)?.[1] ?? '';
        expect(text.startsWith(kept)).toBe(true);
        expect(segmenter.segment(text).containing(kept.length)?.index).toBe(kept.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('looks no further than it must', () => {
    const text = `🚨 ${'مُحَمَّدٌ رَسُولُ السَّلَامِ '.repeat(100_000)}`;
    const started = performance.now();
    for (let i = 0; i < 20; i++) excerpt(text, 160);
    // A pass over the whole text takes a second; twenty beginnings take a few milliseconds.
    expect(performance.now() - started).toBeLessThan(500);
  });
});

const cases = sharedCases('excerpts.json');
describe.skipIf(!cases)('shared excerpts', () => {
  it.each(JSON.parse(cases ?? '{"cases":[]}').cases as { text: string; max: number; excerpt: string }[])(
    '$text in $max',
    ({ text, max, excerpt: expected }) => {
      expect(excerpt(text, max)).toBe(expected);
    },
  );
});
