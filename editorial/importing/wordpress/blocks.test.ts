import { expect, test } from 'vitest';
import { readPost } from './texts.testing.ts';

const block = (name: string, markup: string, attributes = '') =>
  `<!-- wp:${name} ${attributes}${attributes && ' '}-->\n${markup}\n<!-- /wp:${name} -->`;

test.each<[string, string, string[]]>([
  [
    'paragraphs, a heading and a direction',
    `${block('paragraph', '<p class="x">أ</p>')}\n\n${block('heading', '<h3>ب</h3>', '{"level":3}')}\n\n${block('paragraph', '<p dir="ltr">c</p>', '{"direction":"ltr"}')}`,
    ['p أ', 'h3 ب', 'p(ltr) c'],
  ],
  [
    'lists of items that are blocks',
    block(
      'list',
      `<ul>${block('list-item', `<li>أ${block('list', `<ol>${block('list-item', '<li>ب</li>')}</ol>`, '{"ordered":true}')}</li>`)}</ul>`,
    ),
    ['- أ', '  1. ب'],
  ],
  [
    'a quotation, and one to look at',
    block(
      'quote',
      `<blockquote class="wp-block-quote">${block('paragraph', '<p>قول</p>')}<cite>فلان</cite></blockquote>`,
    ) +
      block(
        'pullquote',
        '<figure class="wp-block-pullquote"><blockquote><p>قول</p><cite>فلانة</cite></blockquote></figure>',
      ),
    ['blockquote — فلان', '  p قول', 'pullQuote — فلانة', '  p قول'],
  ],
  [
    'code and verse',
    block('code', '<pre class="wp-block-code"><code>a &lt; b\n\nc</code></pre>') +
      block('verse', '<pre class="wp-block-verse">أ\nب</pre>'),
    ['code a < b\n\nc', 'p أ⏎ب'],
  ],
  [
    'a picture with its link and its words',
    block(
      'image',
      '<figure class="wp-block-image"><a href="x"><img src="https://old.example/uploads/port-1024x683.jpg" alt="" class="wp-image-1"/></a><figcaption class="wp-element-caption">ميناء</figcaption></figure>',
      '{"id":1}',
    ),
    ['figure port.jpg | صورة port.jpg | ميناء'],
  ],
  [
    'a gallery of blocks',
    block(
      'gallery',
      `<figure class="wp-block-gallery has-nested-images">${block('image', '<figure class="wp-block-image"><img src="a.jpg" alt="أ"/><figcaption>1</figcaption></figure>')}${block('image', '<figure class="wp-block-image"><img src="b.jpg" alt="ب"/></figure>')}<figcaption class="blocks-gallery-caption">كلها</figcaption></figure>`,
    ),
    ['gallery', '  figure a.jpg | أ | 1', '  figure b.jpg | ب | ', 'p كلها'],
  ],
  [
    'a gallery that has its numbers alone',
    block('gallery', '<ul class="wp-block-gallery"></ul>', '{"ids":[1,2]}'),
    [
      'gallery',
      '  figure port.jpg | صورة port.jpg | الميناء ليلاً',
      '  figure bridge.jpg | صورة bridge.jpg | ',
    ],
  ],
  [
    'sound, film and a file to take',
    block(
      'audio',
      '<figure class="wp-block-audio"><audio controls src="https://old.example/a.mp3"></audio><figcaption>لقاء</figcaption></figure>',
    ) +
      block(
        'video',
        '<figure class="wp-block-video"><video controls src="https://old.example/f.mp4"></video><figcaption>فيلم</figcaption></figure>',
      ) +
      block(
        'file',
        '<div class="wp-block-file"><a id="f" href="https://old.example/n.pdf">النص</a><a href="https://old.example/n.pdf" class="wp-block-file__button" download>Download</a></div>',
      ),
    [
      'p [a.mp3|https://old.example/a.mp3]',
      'p لقاء',
      'embed https://old.example/f.mp4 | فيلم',
      'p [النص|https://old.example/n.pdf]',
    ],
  ],
  [
    'a picture beside words, and one behind them, of now and of old',
    block(
      'media-text',
      `<div class="wp-block-media-text"><figure class="wp-block-media-text__media"><img src="a.jpg" alt="أ"/></figure><div>${block('paragraph', '<p>نص</p>')}</div></div>`,
    ) +
      block(
        'cover',
        `<div class="wp-block-cover"><img class="wp-block-cover__image-background" alt="ب" src="b.jpg"/><div>${block('paragraph', '<p>فوق</p>')}</div></div>`,
        '{"url":"b.jpg"}',
      ) +
      block(
        'cover',
        '<div class="wp-block-cover" style="background-image:url(c.jpg)"><p>فوق</p></div>',
        '{"url":"c.jpg"}',
      ),
    ['figure a.jpg | أ | ', 'p نص', 'figure b.jpg | ب | ', 'p فوق', 'figure c.jpg |  | ', 'p فوق'],
  ],
  [
    'columns, groups and buttons hold what they hold',
    block(
      'group',
      `<div class="wp-block-group">${block('columns', `<div>${block('column', `<div>${block('paragraph', '<p>أ</p>')}</div>`)}${block('column', `<div>${block('buttons', `<div>${block('button', '<div class="wp-block-button"><a href="https://x.example/">ب</a></div>')}</div>`)}</div>`)}</div>`)}</div>`,
    ),
    ['p أ', 'p [ب|https://x.example/]'],
  ],
  [
    'a table with a head, a foot and its words',
    block(
      'table',
      '<figure class="wp-block-table"><table><thead><tr><th>أ</th></tr></thead><tbody><tr><td>1</td></tr></tbody><tfoot><tr><td>2</td></tr></tfoot></table><figcaption>المصدر</figcaption></figure>',
    ),
    ['table', '  #أ', '  1', '  2', 'p المصدر'],
  ],
  [
    'a line, a gap, and places in the text',
    block('separator', '<hr class="wp-block-separator"/>') +
      block('spacer', '<div style="height:50px" aria-hidden="true" class="wp-block-spacer"></div>') +
      block('more', '<!--more-->') +
      block('nextpage', '<!--nextpage-->') +
      '<!-- wp:read-more /-->',
    ['rule'],
  ],
  [
    'what is shown from elsewhere, of now and of old',
    block(
      'embed',
      '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://youtu.be/dQw4w9WgXcQ\n</div><figcaption>فيلم</figcaption></figure>',
      '{"url":"https://youtu.be/dQw4w9WgXcQ","type":"video"}',
    ) +
      block(
        'core-embed/twitter',
        '<figure class="wp-block-embed-twitter"><div>https://twitter.com/x/status/12345</div></figure>',
        '{"url":"https://twitter.com/x/status/12345"}',
      ) +
      block(
        'embed',
        '<figure class="wp-block-embed"><div>https://x.example/p/1</div></figure>',
        '{"url":"https://x.example/p/1"}',
      ),
    [
      'embed https://youtu.be/dQw4w9WgXcQ | فيلم',
      'embed https://twitter.com/x/status/12345 | ',
      'p [https://x.example/p/1|https://x.example/p/1]',
    ],
  ],
  [
    'HTML as it is written, and the lines of the classic block and around blocks',
    `${block('html', '<p onclick="x()">أ</p>\n<script>x()</script>') + block('freeform', 'ب\n\nج')}\n\nد\nه\n`,
    ['p أ', 'p ب', 'p ج', 'p د⏎ه'],
  ],
  [
    'what opens on demand',
    block(
      'details',
      `<details class="wp-block-details"><summary>س</summary>${block('paragraph', '<p>ج</p>')}</details>`,
    ),
    ['aside س', '  p ج'],
  ],
  [
    'a block that is not closed, and a close without a block',
    '<!-- /wp:group --><!-- wp:group --><div><p>أ</p></div>',
    ['p أ'],
  ],
  ['attributes that are no JSON', '<!-- wp:paragraph {"x": -->\n<p>أ</p>\n<!-- /wp:paragraph -->', ['p أ']],
  [
    'a block of a plugin with markup',
    block('acme/box', '<div><p>أ</p></div>', '{"a":{"b":"-->"}}'.replace('-->', '\\u002d\\u002d\\u003e')),
    ['p أ'],
  ],
])('%s', (_, content, expected) => expect(readPost(content)).toEqual({ body: expected, lost: [] }));

test('a block that is made whenever it is shown is left out and named once', () => {
  const content =
    '<!-- wp:latest-posts {"postsToShow":3} /--><!-- wp:latest-posts /-->' +
    `${block('social-links', '<ul><!-- wp:social-link {"service":"x"} /--></ul>')}<!-- wp:block {"ref":12} /-->` +
    '<!-- wp:jetpack/map /--><p>أ</p>';
  expect(readPost(content)).toEqual({
    body: ['p أ'],
    lost: ['block latest-posts', 'block social-link', 'block block', 'block jetpack/map'],
  });
});

test('footnotes stand where their block does, numbered as in the text', () => {
  const noted = block(
    'paragraph',
    '<p>خبر<sup data-fn="a1" class="fn"><a href="#a1" id="a1-link">1</a></sup></p>',
  );
  const footnotes = JSON.stringify([
    { id: 'a1', content: 'عن <em>الوكالة</em>' },
    { id: 'b2', content: 'وغيرها' },
  ]);
  const { body, lost } = readPost(`${noted}<!-- wp:footnotes /-->`, footnotes);
  expect(body.slice(1)).toEqual(['1. عن [الوكالة|italic]', '2. وغيرها']);
  expect(lost).toEqual([]);
  expect(readPost(`${noted}<!-- wp:footnotes /-->`, '{"cut').body).toHaveLength(1);
});

test.each([
  ['captions without end', block('embed', '<figcaption>'.repeat(100_000), '{"url":"https://a.example/x"}')],
  ['buttons without end', block('file', '<a class="wp-block-file__button" '.repeat(100_000))],
  [
    'a picture of spaces',
    block('image', `<img${' '.repeat(100_000)}class="wp-image-1"${' '.repeat(100_000)}x`),
  ],
])('%s are read in time that grows with their length', (_, content) => {
  expect(readPost(content).lost).toEqual([]);
});
