import { expect, test } from 'vitest';
import { fromHtml } from './from-html.ts';
import { outline } from './outline.testing.ts';

const read = (html: string) => outline(fromHtml(html, (src) => src).content);

test.each<[string, string, string[]]>([
  [
    'a list that stands right inside a list goes on with the item before it',
    '<ul><li>أ</li><ul><li>ب</li></ul><li>ج</li></ul>',
    ['- أ', '  - ب', '- ج'],
  ],
  ['a list with a wrapper around its items', '<ul><div><li>أ</li><li>ب</li></div></ul>', ['- أ', '- ب']],
  ['words in a list that are no item', '<ul>تمهيد<li>أ</li></ul>', ['- تمهيد', '- أ']],
  ['two breaks begin a paragraph', '<p>أ<br> <br/>ب<br>ج</p>', ['p أ', 'p ب⏎ج']],
  ['a list of definitions', '<dl><dt>ورّاق</dt><dd>من ينسخ</dd></dl>', ['p [ورّاق|bold]', 'p من ينسخ']],
  [
    'a table with a caption and a cell over two columns',
    '<table><caption>النتائج</caption><tr><th colspan="2">أ</th></tr><tr><td>1<br><br>2</td><td>3</td></tr></table>',
    ['p النتائج', 'table', '  #أ | #', '  1 ¶ 2 | 3'],
  ],
  [
    'the pictures in the cells of a table',
    '<table><tr><td><img src="a.jpg" alt="أ">نص</td></tr></table>',
    ['table', '  نص', 'figure a.jpg | أ | '],
  ],
  [
    'a table and its words in a figure',
    '<figure class="wp-block-table"><table><tr><td>1</td></tr></table><figcaption>المصدر</figcaption></figure>',
    ['table', '  1', 'p المصدر'],
  ],
  [
    'a picture in a link, with its words',
    '<figure><a href="/a"><img src="a.jpg" alt=""></a><figcaption>ميناء <a href="/x">جدة</a></figcaption></figure>',
    ['figure a.jpg |  | ميناء جدة'],
  ],
  [
    'a gallery of figures keeps the words of each, and those for all',
    '<figure class="wp-block-gallery"><figure><img src="a.jpg"><figcaption>أ</figcaption></figure>' +
      '<figure><img src="b.jpg"></figure><figcaption>الرحلة</figcaption></figure>',
    ['gallery', '  figure a.jpg |  | أ', '  figure b.jpg |  | ', 'p الرحلة'],
  ],
  [
    'a gallery that is a list by its element',
    '<ul class="wp-block-gallery"><li class="blocks-gallery-item"><figure><img src="a.jpg"><figcaption>أ</figcaption></figure></li>' +
      '<li class="blocks-gallery-item"><figure><img src="b.jpg"></figure></li></ul>',
    ['gallery', '  figure a.jpg |  | أ', '  figure b.jpg |  | '],
  ],
  [
    'a gallery of definitions, as old themes draw it',
    '<div class="gallery"><dl class="gallery-item"><dt><a href="/a"><img src="a.jpg"></a></dt><dd class="wp-caption-text">أ</dd></dl>' +
      '<dl class="gallery-item"><dt><img src="b.jpg"></dt></dl><br style="clear: both"></div>',
    ['gallery', '  figure a.jpg |  | أ', '  figure b.jpg |  | '],
  ],
  [
    'a picture whose words are in a paragraph',
    '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">أ</p></div>',
    ['figure a.jpg |  | أ'],
  ],
  [
    'a picture that is loaded late, and one with sizes to choose from',
    '<img src="data:image/gif;base64,R0" data-src="a.jpg"><picture><source srcset="x.avif"><img srcset="s.jpg 300w, l.jpg 1200w"></picture>',
    ['figure a.jpg |  | ', 'figure l.jpg |  | '],
  ],
  [
    'an embed that holds its address as text',
    '<figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper">\nhttps://youtu.be/dQw4w9WgXcQ\n</div><figcaption>فيلم</figcaption></figure>',
    ['embed https://youtu.be/dQw4w9WgXcQ | فيلم'],
  ],
  [
    'an embed that may not be shown is a link',
    '<figure class="embed"><a href="https://example.org/p/1">https://example.org/p/1</a></figure>',
    ['p [https://example.org/p/1|https://example.org/p/1]'],
  ],
  [
    'a frame of old without a scheme, and one that nobody may show',
    '<iframe src="//www.youtube.com/embed/dQw4w9WgXcQ"></iframe><iframe src="https://evil.example/"></iframe>',
    ['embed https://www.youtube.com/embed/dQw4w9WgXcQ | '],
  ],
  [
    'a post that was pasted from another site',
    '<blockquote class="twitter-tweet"><p>خبر <a href="https://t.co/x">رابط</a></p>— فلان <a href="https://twitter.com/x/status/12345?ref=1">يوم</a></blockquote>',
    ['embed https://twitter.com/x/status/12345?ref=1 | خبر رابط — فلان يوم'],
  ],
  [
    'film and sound',
    '<video><source src="https://a.example/f.mp4"></video><video src="http://a.example/f.mov"></video><audio src="https://a.example/%D9%86.mp3"></audio>',
    [
      'embed https://a.example/f.mp4 | ',
      'p [f.mov|http://a.example/f.mov]',
      'p [ن.mp3|https://a.example/%D9%86.mp3]',
    ],
  ],
  [
    'a quotation with whoever said it',
    '<blockquote><p>قول</p><cite>— فلان</cite></blockquote><blockquote>قول<footer>فلانة</footer></blockquote>',
    ['blockquote — فلان', '  p قول', 'blockquote — فلانة', '  p قول'],
  ],
  [
    'the name of a work in a quotation stays in it',
    '<blockquote><p>قرأت <cite>الأيام</cite> مرتين</p></blockquote>',
    ['blockquote — ', '  p قرأت الأيام مرتين'],
  ],
  [
    'a pull quote, and one that holds more than one can',
    '<figure class="wp-block-pullquote"><blockquote><p>قول</p><cite>فلان</cite></blockquote></figure>' +
      '<figure class="wp-block-pullquote"><blockquote><ul><li>قول</li></ul></blockquote></figure>',
    ['pullQuote — فلان', '  p قول', 'blockquote — ', '  - قول'],
  ],
  [
    'what opens on demand',
    '<details><summary>السؤال</summary>الجواب</details>',
    ['aside السؤال', '  p الجواب'],
  ],
  [
    'directions, on a block and around it',
    '<div dir="rtl"><p>أ</p><p dir="LTR">b</p><ul><li style="direction: ltr">c</li></ul></div><h2 dir="auto">د</h2>',
    ['p(rtl) أ', 'p(ltr) b', '-(ltr) c', 'h2 د'],
  ],
  ['a poem', '<pre class="wp-block-verse">قفا نبك<br>من ذكرى\n\nحبيب</pre>', ['p قفا نبك⏎من ذكرى', 'p حبيب']],
  ['code keeps its lines', '<pre>a = 1\n  b</pre>', ['code a = 1\n  b']],
  [
    'raised figures, and words that a sign cannot raise',
    '<p>10<sup>6</sup> و٥<sup>٢</sup> وH<sub>2</sub>O و1<sup>er</sup></p>',
    ['p 10⁶ و٥² وH₂O و1er'],
  ],
  ['the marks of a short quotation', '<p>قال <q>نعم</q> and <q>yes</q></p>', ['p قال «نعم» and “yes”']],
  ['a link to a place on its own page', '<p><a href="#top">أعلى</a></p>', ['p أعلى']],
])('%s', (_, html, expected) => expect(read(html)).toEqual(expected));

test('a table that says it is wider than any page is cut', () => {
  const [table] = fromHtml('<table><tr><td colspan="999999999">1</td></tr></table>').content;
  expect(table?.type === 'table' && table.content[0]?.content.length).toBe(100);
});
