import { expect, test } from 'vitest';
import { fromHtml } from '../../body/from-html.ts';
import { outline } from '../../body/outline.testing.ts';
import { mobiledocHtml } from './mobiledoc-html.ts';

function read(document: object) {
  const { html, lost } = mobiledocHtml(
    JSON.stringify({ version: '0.3.1', atoms: [], cards: [], markups: [], ...document }),
  );
  return { body: outline(fromHtml(html, (src) => src).content), lost };
}

test('words with markups that open and close across runs', () => {
  const markups = [['strong'], ['em'], ['a', ['rel', 'x', 'href', 'https://x.example/']], ['u']];
  const runs = [
    [0, [], 0, 'قال '],
    [0, [0], 0, 'غامق '],
    [0, [1], 2, 'ومائل'],
    [0, [2, 3], 2, 'هنا'],
    [0, [], 1, ' <b>'],
  ];
  expect(read({ markups, sections: [[1, 'p', runs]] }).body).toEqual([
    'p قال [غامق |bold][ومائل|bold italic][هنا|https://x.example/] <b>',
  ]);
});

test('blocks, lists, pictures and cards in their order', () => {
  const run = (words: string) => [[0, [], 0, words]];
  const { body, lost } = read({
    cards: [
      ['hr', {}],
      ['image', { src: 'a.jpg', caption: 'ميناء' }],
      ['paywall', {}],
    ],
    sections: [
      [1, 'h2', run('عنوان')],
      [10, 0],
      [3, 'ol', [run('أ'), run('ب')]],
      [1, 'blockquote', run('قول')],
      [1, 'aside', run('قول آخر')],
      [1, 'pull-quote', run('قول')],
      [10, 1],
      [2, 'b.jpg'],
      [10, 2],
      [1, 'script', run('نص')],
    ],
  });
  expect(body).toEqual([
    'h2 عنوان',
    'rule',
    '1. أ',
    '2. ب',
    'blockquote — ',
    '  p قول',
    'blockquote — ',
    '  p قول آخر',
    'pullQuote — ',
    '  p قول',
    'figure a.jpg |  | ميناء',
    'figure b.jpg |  | ',
    'p نص',
  ]);
  expect(lost).toEqual(['card paywall']);
});

test('a soft return is a break, and another atom its text', () => {
  const atoms = [
    ['soft-return', '', {}],
    ['mention', '@warraq', {}],
  ];
  const runs = [
    [0, [], 0, 'أ'],
    [1, [], 0, 0],
    [1, [], 0, 1],
  ];
  expect(read({ atoms, sections: [[1, 'p', runs]] }).body).toEqual(['p أ⏎@warraq']);
});

test('numbers that name nothing are passed over', () => {
  const runs = [[0, [99], 99, 'أ'], [1, [], 0, 99], null, 'x'];
  expect(read({ sections: [[1, 'p', runs], [10, 99], [77], null] })).toEqual({
    body: ['p أ'],
    lost: [],
  });
});

test.each(['', '{', 'null', '{"sections":{}}'])('%s is named as no mobiledoc', (given) => {
  expect(mobiledocHtml(given)).toEqual({ html: '', lost: ['text that is no mobiledoc'] });
});
