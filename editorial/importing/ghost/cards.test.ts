import { expect, test } from 'vitest';
import { fromHtml } from '../../body/from-html.ts';
import { outline } from '../../body/outline.testing.ts';
import { cardHtml } from './cards.ts';

const read = (name: string, card: object) =>
  outline(fromHtml(cardHtml(name, card as Record<string, unknown>, new Set()), (src) => src).content);

test.each<[string, object, string[]]>([
  [
    'image',
    { src: 'a.jpg', alt: '"أ"', caption: 'ميناء <em>جدة</em>', href: 'https://x.example/' },
    ['figure a.jpg | "أ" | ميناء جدة'],
  ],
  [
    'gallery',
    { images: [{ src: 'a.jpg', alt: 'أ' }, { src: 'b.jpg' }], caption: 'الرحلة' },
    ['gallery', '  figure a.jpg | أ | ', '  figure b.jpg |  | ', 'p الرحلة'],
  ],
  [
    'embed',
    { url: 'https://youtu.be/dQw4w9WgXcQ', html: '<iframe src="x"></iframe>', caption: 'فيلم' },
    ['embed https://youtu.be/dQw4w9WgXcQ | فيلم'],
  ],
  [
    'embed',
    { html: '<iframe src="https://maps.example/1"></iframe>' },
    ['p [https://maps.example/1|https://maps.example/1]'],
  ],
  [
    'bookmark',
    { url: 'https://x.example/', metadata: { title: 'مقال & خبر', description: 'وصف' } },
    ['p [مقال & خبر|https://x.example/]'],
  ],
  ['html', { html: '<p onclick="x()">أ</p><script>x()</script>' }, ['p أ']],
  ['markdown', { markdown: '## أ\n\n- **ب**\n\n<script>x()</script>' }, ['h2 أ', '- [ب|bold]']],
  ['card-markdown', { markdown: 'أ  \nب' }, ['p أ⏎ب']],
  ['code', { code: '<p>\n x', language: 'html', caption: 'مثال' }, ['code <p>\n x', 'p مثال']],
  ['codeblock', { code: 'x' }, ['code x']],
  [
    'callout',
    { calloutText: 'انتبه <strong>هنا</strong>', calloutEmoji: '💡' },
    ['aside ', '  p انتبه [هنا|bold]'],
  ],
  ['toggle', { heading: 'س', content: '<p>ج</p>' }, ['aside س', '  p ج']],
  ['audio', { src: 'https://x.example/a.mp3', title: 'لقاء' }, ['p [لقاء|https://x.example/a.mp3]']],
  ['video', { src: 'https://x.example/f.mp4', caption: 'فيلم' }, ['embed https://x.example/f.mp4 | فيلم']],
  [
    'file',
    { src: 'https://x.example/n.pdf', fileTitle: '', fileName: 'n.pdf', fileCaption: 'a < b' },
    ['p [n.pdf|https://x.example/n.pdf]', 'p a < b'],
  ],
  ['button', { buttonUrl: 'https://x.example/', buttonText: 'اقرأ' }, ['p [اقرأ|https://x.example/]']],
  ['button', { buttonUrl: 'javascript:x()', buttonText: 'اقرأ' }, ['p اقرأ']],
  [
    'header',
    {
      header: 'عنوان',
      subheader: 'تحته',
      buttonEnabled: true,
      buttonUrl: 'https://x.example/',
      buttonText: 'اقرأ',
    },
    ['h2 عنوان', 'p تحته', 'p [اقرأ|https://x.example/]'],
  ],
  [
    'product',
    {
      productImageSrc: 'a.jpg',
      productTitle: 'كتاب',
      productDescription: '<p>وصف</p>',
      productButtonEnabled: false,
      productUrl: 'https://x.example/',
    },
    ['figure a.jpg |  | ', 'h3 كتاب', 'p وصف'],
  ],
  [
    'call-to-action',
    { textValue: '<p>اشترك</p>', buttonUrl: 'https://x.example/', buttonText: 'هنا' },
    ['aside ', '  p اشترك', '  p [هنا|https://x.example/]'],
  ],
  [
    'before-after',
    { beforeImage: { src: 'a.jpg' }, afterImage: { src: 'b.jpg' } },
    ['gallery', '  figure a.jpg |  | ', '  figure b.jpg |  | '],
  ],
  ['hr', {}, ['rule']],
])('%s %j', (name, card, expected) => expect(read(name, card)).toEqual(expected));

test('a card of another name is left out and named, whatever the name', () => {
  const lost = new Set<string>();
  expect([cardHtml('nft', {}, lost), cardHtml('constructor', {}, lost), [...lost]]).toEqual([
    '',
    '',
    ['card nft', 'card constructor'],
  ]);
});
