import { expect, test } from 'vitest';
import { readPost } from './texts.testing.ts';

const read = (content: string) => readPost(content).body;

test.each<[string, string, string[]]>([
  ['an empty line begins a paragraph, a break stays one', 'أ\nب\n\n\n ج', ['p أ⏎ب', 'p ج']],
  ['breaks of Windows', 'أ\r\n\r\nب\r\nج', ['p أ', 'p ب⏎ج']],
  [
    'marks go on over a line and over a paragraph',
    '<b>أ\nب\n\nج</b> د',
    ['p [أ|bold]⏎[ب|bold]', 'p [ج|bold] د'],
  ],
  [
    'nothing around blocks is a break',
    'أ\n<h2>عنوان</h2>\nب\n<ul>\n<li>بند</li>\n</ul>\nج',
    ['p أ', 'h2 عنوان', 'p ب', '- بند', 'p ج'],
  ],
  ['lines inside blocks', '<blockquote>أ\n\nب\nج</blockquote>', ['blockquote — ', '  p أ', '  p ب⏎ج']],
  ['paragraphs that are written out', '<p>أ</p>\n\n<p dir="rtl">ب\nج</p>', ['p أ', 'p(rtl) ب⏎ج']],
  ['the lines of code', '<pre>a\n\nb</pre>\nج', ['code a\n\nb', 'p ج']],
  ['a break that is written out is not two', 'أ<br />\nب', ['p أ⏎ب']],
  ['a tag over two lines', 'أ <a\nhref="https://x.example/">ب</a>', ['p أ [ب|https://x.example/]']],
  ['a sign that is no tag', 'أ < ب\n\nج <3 د', ['p أ < ب', 'p ج <3 د']],
  ['entities', 'قال &laquo;نعم&raquo; &amp; مضى&nbsp;&#8230; &#x644;', ['p قال «نعم» & مضى\u00A0… ل']],
  [
    'where a post is cut for lists and in pages',
    'أ\n<!--more إقرأ-->\nب\n\n<!--nextpage-->\n\nج',
    ['p أ', 'p ب', 'p ج'],
  ],
  [
    'scripts and styles with their empty lines',
    'أ\n\n<script>\nx()\n\ny()\n</script>\n<style>p\n\n{}</style>ب',
    ['p أ', 'p ب'],
  ],
  [
    'a table with its lines',
    '<table>\n<tr>\n<td>أ\nب</td>\n\n<td>1</td>\n</tr>\n</table>',
    ['table', '  أ⏎ب | 1'],
  ],
  [
    'an address alone on its line',
    'أ\nhttps://youtu.be/dQw4w9WgXcQ\nب\n\nhttp://x.example/?a=1&amp;b=2\n',
    [
      'p أ',
      'embed https://youtu.be/dQw4w9WgXcQ | ',
      'p ب',
      'p [http://x.example/?a=1&b=2|http://x.example/?a=1&b=2]',
    ],
  ],
  [
    'an address within a line stays words',
    'انظر https://youtu.be/dQw4w9WgXcQ',
    ['p انظر https://youtu.be/dQw4w9WgXcQ'],
  ],
  [
    'a picture is the whole file, with the words of the library',
    '<a href="/x"><img class="alignnone wp-image-1" src="https://old.example/uploads/port-300x200.jpg" alt=""></a>',
    ['figure port.jpg | صورة port.jpg | '],
  ],
  [
    'a frame that is not shown is a link, one that counts readers is nothing',
    '<iframe src="https://maps.example/m?a=1&amp;b=2"></iframe><iframe src="https://count.example/" width="1" height="1"></iframe>',
    ['p [https://maps.example/m?a=1&b=2|https://maps.example/m?a=1&b=2]'],
  ],
  [
    'a player of old',
    '<object width="400"><param name="movie" value="x"><embed src="http://www.youtube.com/v/dQw4w9WgXcQ&hl=ar"></embed></object>',
    ['embed https://www.youtube.com/v/dQw4w9WgXcQ&hl=ar | '],
  ],
  ['an empty post', ' \n\n&nbsp;\n', []],
])('%s', (_, content, expected) => expect(read(content)).toEqual(expected));
