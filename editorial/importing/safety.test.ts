import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyDocument } from '../body/document.ts';
import { fromHtml } from '../body/from-html.ts';
import { toHtml } from '../body/to-html.ts';
import { cardHtml } from './ghost/cards.ts';
import { lexicalHtml } from './ghost/lexical-html.ts';
import { mobiledocHtml } from './ghost/mobiledoc-html.ts';
import { wordpressHtml } from './wordpress/wordpress-html.ts';

const attachment = () => ({
  url: 'https://old.example/a.jpg',
  alt: '"><script>alert(1)</script>',
  caption: '<img src=x onerror=alert(1)>ميناء<script>alert(1)</script>',
  title: '<b>x</b>',
});
const files = { attachment, attached: () => [attachment()] };

/** As a reader is handed it: read, through the schema, and drawn; every picture is taken for one of the library. */
function drawn(html: string): string {
  const read = bodyDocument.safeParse(fromHtml(html, () => 'picture'));
  if (!read.success) throw new Error(`The schema refused what was read of ${html}: ${read.error.message}`);
  return toHtml(read.data, {
    page: { tag: 'ar', dir: 'rtl' },
    absolute: (href) => href,
    picture: () => ({ src: 'https://portal.example/a.webp', width: 1, height: 1, alt: '' }),
    embedName: () => 'فيلم',
  });
}

const readers: [string, (text: string) => string][] = [
  ['WordPress', (text) => wordpressHtml(text, files).html],
  ['a block of HTML', (text) => wordpressHtml(`<!-- wp:html -->${text}<!-- /wp:html -->`, files).html],
  [
    'a footnote',
    (text) => wordpressHtml('<!-- wp:footnotes /-->', files, JSON.stringify([{ content: text }])).html,
  ],
  [
    'a caption',
    (text) => wordpressHtml(`[caption caption='${text}']<img src=x>${text}[/caption]`, files).html,
  ],
  [
    'the address of an embed',
    (text) => wordpressHtml(`<!-- wp:embed ${JSON.stringify({ url: text })} /-->`, files).html,
  ],
  ['an HTML card', (text) => cardHtml('html', { html: text }, new Set())],
  ['a Markdown card', (text) => cardHtml('markdown', { markdown: text }, new Set())],
  [
    'a card with an address and words',
    (text) =>
      [
        'image',
        'embed',
        'bookmark',
        'video',
        'audio',
        'file',
        'button',
        'toggle',
        'callout',
        'header',
        'product',
      ]
        .map((name) =>
          cardHtml(
            name,
            Object.fromEntries(
              (
                'src url buttonUrl productUrl productImageSrc caption title heading content calloutText header ' +
                'subheader buttonEnabled productTitle productDescription fileTitle fileCaption alt'
              )
                .split(' ')
                .map((field) => [field, text]),
            ),
            new Set(),
          ),
        )
        .join(''),
  ],
  [
    'a link of Lexical',
    (text) =>
      lexicalHtml(
        JSON.stringify({
          root: { children: [{ type: 'link', url: text, children: [{ type: 'text', text }] }] },
        }),
      ).html,
  ],
  [
    'a link of mobiledoc',
    (text) =>
      mobiledocHtml(
        JSON.stringify({ markups: [['a', ['href', text]]], sections: [[1, text, [[0, [0], 1, text]]]] }),
      ).html,
  ],
];

/** What attacks are made of, as the cheat sheets of OWASP list them. */
const vectors = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=https://evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img src="javascript:alert(1)">',
  '<img """><script>alert(1)</script>">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="jav&#x0A;ascript:alert(1)">x</a>',
  '<a href=" &#14; javascript:alert(1)">x</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="//evil.example">x</a>',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">',
  '<video src="javascript:alert(1)" onerror="alert(1)"><source onerror=alert(1)></video>',
  '<div style="background:url(javascript:alert(1))" onmouseover=alert(1)>x</div>',
  '<style>@import "https://evil.example/x.css"; body{display:none}</style>',
  '<link rel=stylesheet href=https://evil.example/x.css><base href=https://evil.example/><meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<form action=https://evil.example/><input name=x onfocus=alert(1) autofocus></form>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<table background="javascript:alert(1)"><td onclick=alert(1)>x</td></table>',
  '[x onclick=alert(1)]<script>alert(1)</script>[/x]',
  '[embed]javascript:alert(1)[/embed]',
  '[video src="javascript:alert(1)"]',
  '[audio src="https://x.example/&quot;onload=alert(1)"]',
  '[caption]<img src=x onerror=alert(1)>"><script>alert(1)</script>[/caption]',
  '<!-- wp:cover {"url":"javascript:alert(1)"} --><div></div><!-- /wp:cover -->',
  '<!-- wp:embed {"url":"https://x.example/\\"><script>alert(1)</script>"} /-->',
  'https://x.example/"><script>alert(1)</script>',
  '[x](javascript:alert(1))',
];

/** Only elements of ours, only attributes of ours, and addresses that lead to the web, a mailbox or a telephone. */
function expectHarmless(html: string): void {
  const tags = html.match(/<[^>]*>/g) ?? [];
  for (const tag of tags) {
    expect(tag).toMatch(
      /^<\/?(?:p|h[2-4]|ul|ol|li|a|strong|em|s|code|span|bdi|br|hr|pre|blockquote|cite|footer|aside|figure|figcaption|img|table|thead|tbody|tr|th|td)(?: (?:href|src|alt|width|height|dir|lang|start|scope)="[^"]*")*>$/,
    );
    for (const [, address = ''] of tag.matchAll(/ (?:href|src)="([^"]*)"/g))
      expect(address).toMatch(/^(?:https?:\/\/[^/\\]|mailto:|tel:|\/(?![/\\])|#)/i);
  }
}

describe.each(readers)('%s', (_, read) => {
  test.each(vectors)('hands on nothing that runs: %s', (vector) => {
    expectHarmless(drawn(read(vector)));
    expectHarmless(drawn(read(`<p>قبل ${vector} بعد</p>`)));
  });

  test('whatever is written', () => {
    const piece = fc.oneof(
      fc.constantFrom(...vectors),
      fc.constantFrom(...vectors).chain((vector) => fc.nat(vector.length).map((at) => vector.slice(at))),
      fc.constantFrom(
        ...[
          '"',
          "'",
          '<',
          '>',
          '[',
          ']',
          '[/',
          '<!--',
          '-->',
          '<pre>',
          '</p>',
          '\n\n',
          '[[',
          'خبر',
          '\u202E',
          '\0',
        ],
        ...[
          '[gallery ids="1"]',
          '<!-- wp:group -->',
          '<!-- /wp:group -->',
          '<!-- wp:gallery {"ids":[1]} -->',
          '[caption]',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) =>
        expectHarmless(drawn(read(pieces.join('')))),
      ),
      { numRuns: 150 },
    );
  });
});

test('any JSON at all is read as Lexical and as mobiledoc without an error', () => {
  const node = fc.letrec((tie) => ({
    any: fc.oneof({ depthSize: 'small' }, fc.jsonValue(), tie('node')),
    node: fc.record(
      {
        type: fc.constantFrom(
          'paragraph',
          'list',
          'listitem',
          'link',
          'text',
          'heading',
          'gallery',
          'image',
          'toggle',
        ),
        children: fc.array(tie('any'), { maxLength: 3 }),
        text: tie('any'),
        url: tie('any'),
        tag: tie('any'),
        format: tie('any'),
        images: tie('any'),
      },
      { requiredKeys: ['type'] },
    ),
  })).any;
  fc.assert(
    fc.property(fc.array(node), fc.jsonValue(), (children, other) => {
      drawn(lexicalHtml(JSON.stringify({ root: { children } })).html);
      drawn(
        mobiledocHtml(JSON.stringify({ sections: children, markups: other, cards: other, atoms: other }))
          .html,
      );
      drawn(mobiledocHtml(JSON.stringify(other)).html);
    }),
    { numRuns: 300 },
  );
});
