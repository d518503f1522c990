import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from './from-markdown.ts';
import { plainBlocks } from './plain-blocks.ts';

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
    '- بند آخر',
    '## عنوان',
    '#### عنوان ##',
    '> قول',
    '> — قائله',
    '>قول',
    '  - بند',
    '- - بند',
    '- # بند',
    '> - قول',
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

test('what is read as plain blocks, a Markdown parser reads to the same', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\n\n', '\r\n'), (lines, end) => {
      const text = lines.join(end);
      const plain = plainBlocks(text);
      if (plain !== null) expect(plain).toEqual(parseMarkdown(text, () => null));
    }),
    { numRuns: 4000 },
  );
});

test('an article of plain paragraphs is read without the parser', () => {
  expect(plainBlocks('قال: «نعم»، ثم (لا).\nسطر ثان\n\n\nفقرة ثانية؛ 12.5% – 3-2!\n')).toEqual([
    { type: 'paragraph', content: [{ type: 'text', text: 'قال: «نعم»، ثم (لا).\nسطر ثان' }] },
    { type: 'paragraph', content: [{ type: 'text', text: 'فقرة ثانية؛ 12.5% – 3-2!' }] },
  ]);
});

test('so is one with headings, lists and quotations of plain text', () => {
  const plain = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
  expect(plainBlocks('## عنوان\n\nفقرة\n\n- بند\n- بند آخر\n\n> قول\n> — قائله\n')).toEqual([
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'عنوان' }] },
    plain('فقرة'),
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [plain('بند')] },
        { type: 'listItem', content: [plain('بند آخر')] },
      ],
    },
    { type: 'blockquote', attrs: { cite: 'قائله' }, content: [plain('قول')] },
  ]);
});

test.each([
  '# عنوان #',
  '- بند\n  وتتمته',
  '- بند\n\n- بند',
  '- بند\n\n  تتمته',
  '1. بند',
  '> قول\nوتتمته',
  '> [!PULL]\n> قول',
  '**ثقيل**',
  '[نص]{lang=en}',
  'سطر  \nسطر',
  '---',
  'أ\n===',
])('leaves %j to the parser', (text) => expect(plainBlocks(`فقرة\n\n${text}`)).toBeNull());
