import { describe, expect, test } from 'vitest';
import { fromHtml } from './from-html.ts';
import { plainText } from './plain-text.ts';

const library = (src: string) => (src === '/port.jpg' ? 'port-1a2b3c4d' : null);
const read = (html: string) => fromHtml(html, library).content;
const text = (words: string, ...marks: object[]) =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });

describe('the blocks of HTML', () => {
  test('paragraphs, with the words between them', () => {
    expect(read('قبل<p>أولى</p>بين<div>ثانية</div>بعد')).toEqual(
      ['قبل', 'أولى', 'بين', 'ثانية', 'بعد'].map((words) => paragraph(text(words))),
    );
  });

  test('marks and breaks', () => {
    expect(read('<p><strong>غامق <em>ومائل</em></strong><br><del>قديم</del></p>')).toEqual([
      paragraph(
        text('غامق ', { type: 'bold' }),
        text('ومائل', { type: 'bold' }, { type: 'italic' }),
        { type: 'hardBreak' },
        text('قديم', { type: 'strike' }),
      ),
    ]);
  });

  test('a link, and a phrase in another language', () => {
    expect(read('<p><a href=" https://example.org ">هنا</a> <span lang="en">soft power</span></p>')).toEqual([
      paragraph(
        text('هنا', { type: 'link', attrs: { href: 'https://example.org' } }),
        text(' '),
        text('soft power', { type: 'foreign', attrs: { lang: 'en' } }),
      ),
    ]);
  });

  test('lists inside lists', () => {
    expect(read('<ol start="4"><li>أب<ul><li>ابن</li></ul></li></ol>')).toEqual([
      {
        type: 'orderedList',
        attrs: { start: 4 },
        content: [
          {
            type: 'listItem',
            content: [
              paragraph(text('أب')),
              { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('ابن'))] }] },
            ],
          },
        ],
      },
    ]);
  });

  test('a figure with its caption', () => {
    const html =
      '<figure><img src="/port.jpg" alt="رافعات"><figcaption>الميناء <b>ليلاً</b></figcaption></figure>';
    expect(read(html)).toEqual([
      {
        type: 'figure',
        attrs: { name: 'port-1a2b3c4d', alt: 'رافعات', caption: 'الميناء ليلاً', credit: '' },
      },
    ]);
  });

  test('a table, a quotation, a rule and code', () => {
    const types = read(
      '<table><tr><th>س</th><td>ص</td></tr></table><blockquote>قول</blockquote><hr><pre>x</pre>',
    );
    expect(types.map((block) => block.type)).toEqual(['table', 'blockquote', 'horizontalRule', 'codeBlock']);
  });
});

describe('nothing of a story is lost or run together', () => {
  test.each([
    [
      'a quotation that WordPress put in a figure',
      '<figure><blockquote><p>قول</p></blockquote></figure>',
      'قول',
    ],
    [
      'a table that WordPress put in a figure',
      '<figure><table><tr><td>رقم</td></tr></table></figure>',
      'رقم',
    ],
    ['an unknown element', '<blink>كلام</blink>', 'كلام'],
    ['the start of a list that is no number', '<ol start="99999999999999999999"><li>بند</li></ol>', 'بند'],
  ])('%s keeps its words', (_, html, words) =>
    expect(plainText({ type: 'doc', content: read(html) })).toBe(words),
  );

  test.each([
    ['a cell', '<table><tr><td><p>أول</p><p>ثان</p></td></tr></table>'],
    ['a link around blocks', '<a href="/x"><p>أول</p><p>ثان</p></a>'],
    ['a list of definitions', '<dl><dt>أول</dt><dd>ثان</dd></dl>'],
  ])('paragraphs in %s stay apart', (_, html) => {
    expect(plainText({ type: 'doc', content: read(html) }).split(/\s+/)).toEqual(['أول', 'ثان']);
  });

  test('a picture inside a link is still a picture', () => {
    expect(read('<p><a href="/full.jpg"><img src="/port.jpg" alt="رافعات"></a></p>')).toMatchObject([
      { type: 'figure', attrs: { name: 'port-1a2b3c4d' } },
    ]);
  });
});
