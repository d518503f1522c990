import { describe, expect, test } from 'vitest';
import type { Block } from './document.ts';
import { fromMarkdown } from './from-markdown.ts';

const library = (src: string) => (src === 'port.jpg' ? 'port-1a2b3c4d' : null);
const read = (text: string) => fromMarkdown(text, library).content;
const text = (words: string, ...marks: object[]) =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });

describe('the blocks of Markdown', () => {
  const cases: { form: string; markdown: string; blocks: object[] }[] = [
    {
      form: 'paragraphs',
      markdown: 'الأولى\n\nالثانية',
      blocks: [paragraph(text('الأولى')), paragraph(text('الثانية'))],
    },
    {
      form: 'headings, never the page’s own level',
      markdown: '# أول\n\n### ثالث\n\n###### سادس',
      blocks: [
        [2, 'أول'],
        [3, 'ثالث'],
        [4, 'سادس'],
      ].map(([level, words]) => ({
        type: 'heading',
        attrs: { level },
        content: [text(words as string)],
      })),
    },
    {
      form: 'marks',
      markdown: '**غامق** و*مائل* و~~مشطوب~~ و`رمز`',
      blocks: [
        paragraph(
          text('غامق', { type: 'bold' }),
          text(' و'),
          text('مائل', { type: 'italic' }),
          text(' و'),
          text('مشطوب', { type: 'strike' }),
          text(' و'),
          text('رمز', { type: 'code' }),
        ),
      ],
    },
    {
      form: 'a link',
      markdown: '[الموقع](https://example.org/خبر)',
      blocks: [
        paragraph(
          text('الموقع', {
            type: 'link',
            attrs: { href: `https://example.org/${encodeURIComponent('خبر')}` },
          }),
        ),
      ],
    },
    {
      form: 'a break inside a paragraph',
      markdown: 'سطر\\\nسطر',
      blocks: [paragraph(text('سطر'), { type: 'hardBreak' }, text('سطر'))],
    },
    {
      form: 'a list',
      markdown: '- واحد\n- اثنان',
      blocks: [
        {
          type: 'bulletList',
          content: ['واحد', 'اثنان'].map((w) => ({ type: 'listItem', content: [paragraph(text(w))] })),
        },
      ],
    },
    {
      form: 'a numbered list that begins later',
      markdown: '3. ثالث',
      blocks: [
        {
          type: 'orderedList',
          attrs: { start: 3 },
          content: [{ type: 'listItem', content: [paragraph(text('ثالث'))] }],
        },
      ],
    },
    {
      form: 'a quotation with its source',
      markdown: '> قلنا ذلك.\n> — الوزير',
      blocks: [{ type: 'blockquote', attrs: { cite: 'الوزير' }, content: [paragraph(text('قلنا ذلك.'))] }],
    },
    {
      form: 'code',
      markdown: '```\nnpm start\n```',
      blocks: [{ type: 'codeBlock', content: [text('npm start')] }],
    },
    { form: 'a rule', markdown: '---', blocks: [{ type: 'horizontalRule' }] },
    {
      form: 'a picture of the library',
      markdown: '![الميناء ليلاً](port.jpg "رافعات")',
      blocks: [
        {
          type: 'figure',
          attrs: { name: 'port-1a2b3c4d', alt: 'الميناء ليلاً', caption: 'رافعات', credit: '' },
        },
      ],
    },
    {
      form: 'a table',
      markdown: '| سنة | عدد |\n|---|---|\n| 2026 | 7 |',
      blocks: [
        {
          type: 'table',
          content: [
            ['tableHeader', 'سنة', 'عدد'],
            ['tableCell', '2026', '7'],
          ].map(([type, ...cells]) => ({
            type: 'tableRow',
            content: cells.map((cell) => ({ type, content: [paragraph(text(cell as string))] })),
          })),
        },
      ],
    },
  ];

  test.each(cases)('$form', ({ markdown, blocks }) => expect(read(markdown)).toEqual(blocks));

  test('a picture that nobody has is left out, and the words around it stay', () => {
    expect(read('قبل\n\n![](gone.jpg)\n\nبعد')).toEqual([paragraph(text('قبل')), paragraph(text('بعد'))]);
  });

  test('what is unsafe in a link keeps its words and loses its way', () => {
    expect(read('[اضغط](javascript:alert(1)) [هنا](//evil.example)')[0]).not.toHaveProperty(
      'content.0.marks',
    );
    expect(JSON.stringify(read('<a href="javascript:alert(1)">اضغط</a>'))).not.toContain('javascript');
  });
});

test('a blank text is an empty body', () => expect(read(' \n\n \u00a0\n')).toEqual([] satisfies Block[]));
