import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { absoluteHref } from './absolute-href.ts';
import { anyBody } from './bodies.testing.ts';
import type { Block, BodyDocument, Inline } from './document.ts';
import { type HtmlContext, toHtml } from './to-html.ts';

const story = 'https://news.example/world/mh3k9x0a1b2/خبر';

const arabic: HtmlContext = {
  page: { tag: 'ar', dir: 'rtl' },
  absolute: (href) => absoluteHref(href, story),
  picture: (name) =>
    name === 'port'
      ? { src: 'https://news.example/media/port-1280.webp', width: 1280, height: 720, alt: 'ميناء' }
      : null,
  embedName: (provider) => `من ${provider}`,
};

const text = (words: string, ...marks: NonNullable<Extract<Inline, { type: 'text' }>['marks']>): Inline => ({
  type: 'text',
  text: words,
  marks,
});
const paragraph = (...content: Inline[]) => ({ type: 'paragraph' as const, content });
const html = (...content: Block[]) => toHtml({ type: 'doc', content }, arabic);

describe('a body as HTML', () => {
  test.each<[string, Block, string]>([
    ['words', paragraph(text('أ < ب & "ج"')), '<p>أ &lt; ب &amp; &quot;ج&quot;</p>'],
    [
      'marks, the first outermost',
      paragraph(text('x', { type: 'bold' }, { type: 'italic' })),
      '<p><strong><em>x</em></strong></p>',
    ],
    [
      'a foreign name with its language and direction',
      paragraph(text('Le Monde', { type: 'foreign', attrs: { lang: 'fr' } })),
      '<p><span lang="fr" dir="ltr">Le Monde</span></p>',
    ],
    ['a score in its order', paragraph(text('فاز 3-2 أمس')), '<p>فاز <bdi dir="ltr">3-2</bdi> أمس</p>'],
    [
      'a link into the site, whole',
      paragraph(text('هنا', { type: 'link', attrs: { href: '/economy?a=1&b=2' } })),
      '<p><a href="https://news.example/economy?a=1&amp;b=2">هنا</a></p>',
    ],
    [
      'a picture that is there',
      { type: 'figure', attrs: { name: 'port', alt: '', caption: 'الميناء', credit: 'Reuters' } },
      '<figure><img src="https://news.example/media/port-1280.webp" width="1280" height="720" alt="ميناء">' +
        '<figcaption>الميناء <bdi lang="en" dir="ltr">Reuters</bdi></figcaption></figure>',
    ],
    [
      'nothing of a picture that is not',
      { type: 'figure', attrs: { name: 'gone', alt: 'x', caption: 'x', credit: 'x' } },
      '',
    ],
    [
      'a link to what lies elsewhere',
      { type: 'embed', attrs: { href: 'https://youtu.be/dQw4w9WgXcQ', title: 'Night train' } },
      '<p>من youtube: <a href="https://youtu.be/dQw4w9WgXcQ"><bdi lang="en" dir="ltr">Night train</bdi></a></p>',
    ],
    [
      'a quotation and whose it is',
      { type: 'blockquote', attrs: { cite: 'وزير' }, content: [paragraph(text('نعم'))] },
      '<figure><blockquote><p>نعم</p></blockquote><figcaption><bdi dir="rtl">وزير</bdi></figcaption></figure>',
    ],
    [
      'a list in a list',
      {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [
          {
            type: 'listItem',
            content: [
              paragraph(text('أ')),
              { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('ب'))] }] },
            ],
          },
        ],
      },
      '<ol start="3"><li>أ<ul><li>ب</li></ul></li></ol>',
    ],
    [
      'a table with its heads and figures',
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [{ type: 'tableHeader', content: [paragraph(text('سعر'))] }] },
          { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(text('+12.0'))] }] },
        ],
      },
      '<table><thead><tr><th scope="col">سعر</th></tr></thead><tbody><tr><td dir="ltr">' +
        '<bdi dir="ltr">+12.0</bdi></td></tr></tbody></table>',
    ],
  ])('holds %s', (_, block, expected) => expect(html(block)).toBe(expected));

  test('begins its headings at the second rank and leaves none out', () => {
    const heading = (level: number) => ({ type: 'heading' as const, attrs: { level }, content: [text('x')] });
    expect(html(heading(3), heading(4)).match(/<h\d/g)).toEqual(['<h2', '<h3']);
  });

  test.each(['https://[broken', 'javascript:alert(1)', 'data:text/html,x'])(
    'keeps only the words of a link to %s',
    (href) => {
      expect(html(paragraph(text('هنا', { type: 'link', attrs: { href } })))).toBe('<p>هنا</p>');
    },
  );
});

const own = new Set(
  'p h2 h3 h4 hr pre code figure img figcaption table thead tbody tr th td ul ol li blockquote aside strong em s a span bdi br'.split(
    ' ',
  ),
);
const attributes = new Set('dir lang href src width height alt start scope'.split(' '));

test('no body at all can bring more into it than these elements, and only whole addresses', () => {
  fc.assert(
    fc.property(anyBody, (body: BodyDocument) => {
      for (const element of elementsIn(parseFragment(toHtml(body, arabic)))) {
        expect(own.has(element.tagName), element.tagName).toBe(true);
        for (const { name, value } of element.attrs) {
          expect(attributes.has(name), name).toBe(true);
          if (name === 'href' || name === 'src') expect(value).toMatch(/^(?:https?:\/\/|mailto:|tel:)/);
        }
      }
    }),
  );
});

function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}
