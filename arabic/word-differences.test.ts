import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChangedRun, wordDifferences, wordsIn } from './word-differences.ts';

const marks = { same: ['', ''], added: ['[+', ']'], removed: ['[-', ']'] } as const;
const shown = (runs: ChangedRun[]) =>
  runs.map(({ kind, text }) => marks[kind][0] + text + marks[kind][1]).join('');

test.each([
  ['غادر القطار الأول', 'غادر القطار الثاني', 'غادر القطار [-الأول][+الثاني]'],
  [
    'قال الوزير إن الميزانية جاهزة.',
    'قال الوزير، أمس، إن الميزانية جاهزة.',
    'قال الوزير[+، أمس،] إن الميزانية جاهزة.',
  ],
  ['كتب مدرس الدرس', 'كتب مدرّس الدرس', 'كتب [-مدرس][+مدرّس] الدرس'],
  ['وبالمدارس الجديدة', 'وللمدارس الجديدة', '[-وبالمدارس][+وللمدارس] الجديدة'],
  ['خمسة آلاف شخص', 'ستة آلاف مشارك', '[-خمسة][+ستة] آلاف [-شخص][+مشارك]'],
  ['بلغ العدد مئة شخص', 'بلغ العدد ألف مشارك', 'بلغ العدد [-مئة شخص][+ألف مشارك]'],
  ['قناة RT نقلت', 'قناة BBC نقلت', 'قناة [-RT][+BBC] نقلت'],
  ['', 'جديد', '[+جديد]'],
  ['قديم', '', '[-قديم]'],
  ['نفسه', 'نفسه', 'نفسه'],
])('«%s» and «%s»', (before, after, expected) => {
  expect(shown(wordDifferences(before, after))).toBe(expected);
});

test('one letter in two forms of Unicode is one letter', () => {
  expect(shown(wordDifferences('آراء'.normalize('NFD'), 'آراء'))).toBe('آراء');
});

test('words are counted, signs and space are not', () => {
  const runs = wordDifferences('قال الوزير.', 'قال رئيس الوزراء، أمس.');
  expect([wordsIn(runs, 'added'), wordsIn(runs, 'removed')]).toEqual([3, 1]);
});

test('both texts are whole in what is told of them, and nothing that is the same is told twice', () => {
  const text = fc
    .array(fc.constantFrom('قال', 'الوزير', 'إنَّ', ' ', ' ', '،', '.', 'RT', '\n', '12'), { maxLength: 30 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordDifferences(before, after);
      const without = (kind: ChangedRun['kind']) =>
        runs.flatMap((run) => (run.kind === kind ? [] : [run.text])).join('');
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(after);
      expect(runs.some(({ kind }, at) => kind === runs[at + 1]?.kind)).toBe(false);
    }),
  );
});
