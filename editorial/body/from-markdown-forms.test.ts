import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyDocument } from './document.ts';
import { fromMarkdown } from './from-markdown.ts';

const library = (src: string) => (src === 'port.jpg' ? 'port-1a2b3c4d' : null);
const read = (text: string) => fromMarkdown(text, library).content;
const text = (words: string, ...marks: object[]) =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });

describe('the forms of ours', () => {
  test('> [!PULL] is a pull quote with its source', () => {
    expect(read('> [!PULL]\n> الصمت خبر أيضاً.\n> — محررة')).toEqual([
      { type: 'pullQuote', attrs: { cite: 'محررة' }, content: [paragraph(text('الصمت خبر أيضاً.'))] },
    ]);
  });

  test('> [!NOTE] is an aside with its title', () => {
    expect(read('> [!NOTE] ما القصة؟\n> سطر أول.\n>\n> سطر ثان.')).toEqual([
      {
        type: 'aside',
        attrs: { title: 'ما القصة؟' },
        content: [paragraph(text('سطر أول.')), paragraph(text('سطر ثان.'))],
      },
    ]);
  });

  test('[phrase]{lang=en} is a phrase in another language, whatever marks it carries', () => {
    const foreign = { type: 'foreign', attrs: { lang: 'en-GB' } };
    expect(read('يسمى [soft *power*]{lang=en-GB} هنا')).toEqual([
      paragraph(
        text('يسمى '),
        text('soft ', foreign),
        text('power', foreign, { type: 'italic' }),
        text(' هنا'),
      ),
    ]);
  });

  test('a bracket in the text is only a bracket', () => {
    expect(read('“التعاون [في أعقاب] المفاوضات”')).toEqual([
      paragraph(text('“التعاون [في أعقاب] المفاوضات”')),
    ]);
  });
});

test('whatever is typed becomes a body that the schema takes', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '\n',
      '\n\n',
      '> ',
      '- ',
      '1. ',
      '# ',
      '**',
      '`',
      '```\n',
      '[',
      ']',
      '(',
      ')',
      '{lang=en}',
    ),
    fc.constantFrom(
      '[!PULL]\n',
      '[!NOTE] ',
      '— ',
      '| ',
      '|---|\n',
      '<b>',
      '</b>',
      '<br>',
      '\u202E',
      '\0',
      '\\',
    ),
    fc.constantFrom(
      'خبر',
      'RT',
      'javascript:',
      'data:text/html,',
      '//evil.example',
      '![',
      '&#x202E;',
      '  \n',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const read = bodyDocument.safeParse(fromMarkdown(pieces.join(''), library));
      expect(read.error?.issues ?? []).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
