import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from './from-markdown.ts';
import { plainParagraphs } from './plain-paragraphs.ts';

/** Lines that come close to being markup, so that the border between the two ways is walked along. */
const line = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '   ',
    '\r',
    'خبر',
    ' خبر',
    'خبر ',
    'خبر  ',
    '    خبر',
    '1. خبر',
    '12) خبر',
    '- خبر',
    '-',
    '---',
  ),
  fc.constantFrom(
    '===',
    '+ خبر',
    '2026 خبر',
    '1.5 مليون',
    'a-b',
    '“خبر” [١]',
    '# خبر',
    '> خبر',
    'http://a.b',
    'م\u00a0',
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('خ', 'ب', ' ', '،', '.', '-', '1', '(', '"', ':', '!'), maxLength: 12 }),
);

test('what is taken for plain paragraphs, a Markdown parser reads to the same', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\n\n', '\r\n'), (lines, end) => {
      const text = lines.join(end);
      const plain = plainParagraphs(text);
      if (plain !== null) expect(plain).toEqual(parseMarkdown(text, () => null));
    }),
    { numRuns: 3000 },
  );
});

test('an article of plain paragraphs is read without the parser', () => {
  expect(plainParagraphs('قال: «نعم»، ثم (لا).\nسطر ثان\n\n\nفقرة ثانية؛ 12.5% – 3-2!\n')).toEqual([
    { type: 'paragraph', content: [{ type: 'text', text: 'قال: «نعم»، ثم (لا).\nسطر ثان' }] },
    { type: 'paragraph', content: [{ type: 'text', text: 'فقرة ثانية؛ 12.5% – 3-2!' }] },
  ]);
});

test.each([
  '# عنوان',
  '- بند',
  '1. بند',
  '> قول',
  '**ثقيل**',
  '[نص]{lang=en}',
  'سطر  \nسطر',
  '---',
  'أ\n===',
])('leaves %j to the parser', (text) => expect(plainParagraphs(`فقرة\n\n${text}`)).toBeNull());
