import { expect, test } from 'vitest';
import { fromHtml } from '../../body/from-html.ts';
import { outline } from '../../body/outline.testing.ts';
import { lexicalHtml } from './lexical-html.ts';

const text = (words: string, format = 0) => ({ type: 'extended-text', text: words, format, mode: 'normal' });
const node = (type: string, ...children: object[]) => ({ type, children, direction: 'rtl', format: '' });
const item = (...children: object[]) => node('listitem', ...children);
const list = (tag: string, ...items: object[]) => ({
  ...node('list', ...items),
  tag,
  listType: tag === 'ol' ? 'number' : 'bullet',
});

function read(...children: object[]) {
  const { html, lost } = lexicalHtml(JSON.stringify({ root: { children, type: 'root', version: 1 } }));
  return { body: outline(fromHtml(html, (src) => src).content), lost };
}

test.each<[string, object[], string[]]>([
  [
    'paragraphs with formats, a break and a link',
    [
      node(
        'paragraph',
        text('غامق ومائل', 3),
        text(' و<b>'),
        { type: 'linebreak' },
        { ...node('link', text('هنا', 1)), url: 'https://x.example/?a=1&b=2' },
        text('كود', 16),
        text('مشطوب', 4),
        text('تحته خط', 8),
        text('2', 32),
        text('معلَّم', 128),
      ),
    ],
    [
      'p [غامق ومائل|bold italic] و<b>⏎[هنا|https://x.example/?a=1&b=2 bold][كود|code][مشطوب|strike]تحته خط₂معلَّم',
    ],
  ],
  [
    'headings',
    [
      { ...node('extended-heading', text('أ')), tag: 'h3' },
      { ...node('heading', text('ب')), tag: 'script' },
    ],
    ['h3 أ', 'h2 ب'],
  ],
  [
    'quotations of both kinds',
    [node('extended-quote', text('أ')), node('aside', text('ب'))],
    ['blockquote — ', '  p أ', 'blockquote — ', '  p ب'],
  ],
  [
    'a list inside an item without words belongs to the item before it',
    [list('ul', item(text('أ')), item(list('ol', item(text('ب')))), item(text('ج')))],
    ['- أ', '  1. ب', '- ج'],
  ],
  ['a list that starts later', [{ ...list('ol', item(text('أ'))), start: 4 }], ['4. أ']],
  ['a line', [{ type: 'horizontalrule', version: 1 }], ['rule']],
  [
    'a card that holds nothing',
    [{ type: 'image' }, { type: 'bookmark' }, { type: 'html' }, { type: 'gallery', images: [] }],
    [],
  ],
  ['what is no node at all', [[], {}], []],
])('%s', (_, children, expected) => {
  const { body } = read(...children);
  expect(body).toEqual(expected);
});

test('cards of readers and of letters are left out and named', () => {
  const cards = ['signup', 'paywall', 'email', 'email-cta', 'collection'].map((type) => ({
    type,
    html: '<p>س</p>',
  }));
  expect(read(...cards, node('paragraph', text('أ')))).toEqual({
    body: ['p أ'],
    lost: ['card signup', 'card paywall', 'card email', 'card email-cta', 'card collection'],
  });
});

test.each(['', '{', 'null', '[]', '"x"', '{"root":7}', '{"root":{"children":"x"}}'])(
  '%s is named as no Lexical',
  (given) => {
    expect(lexicalHtml(given)).toEqual({ html: '', lost: ['text that is no Lexical'] });
  },
);

test('what is nested too deep is left out, and the rest is read', () => {
  const deep = '{"type":"paragraph","children":['.repeat(5000) + ']}'.repeat(5000);
  const { html, lost } = lexicalHtml(`{"root":{"children":[{"type":"extended-text","text":"أ"},${deep}]}}`);
  expect([html.startsWith('أ<p>'), lost]).toEqual([true, ['what is nested too deep']]);
});
