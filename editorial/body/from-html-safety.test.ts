import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyDocument } from './document.ts';
import { fromHtml } from './from-html.ts';

/** As the door stores it: read, then through the schema, which is the only gate. */
function stored(html: string) {
  const read = bodyDocument.safeParse(fromHtml(html, () => 'picture'));
  if (!read.success) throw new Error(`The schema refused what was read of ${html}: ${read.error.message}`);
  return read.data;
}

function* valuesIn(node: unknown, key = ''): Generator<{ key: string; value: string }> {
  if (typeof node === 'string') yield { key, value: node };
  else if (typeof node === 'object' && node)
    for (const [inner, value] of Object.entries(node)) yield* valuesIn(value, inner);
}

const hrefsIn = (html: string) =>
  [...valuesIn(stored(html))].filter(({ key }) => key === 'href').map(({ value }) => value);

/** Where a browser would go from a page of ours. */
const home = 'https://portal.example/خبر';

const scheme = fc.constantFrom(
  ...['javascript:', 'JaVaScRiPt:', 'java\tscript:', ' javascript:', '&#106;avascript:', 'javascript&colon;'],
  ...[
    'data:text/html,',
    'vbscript:',
    'file:///',
    'blob:',
    '//',
    '/\\',
    '\\\\',
    '/\t/',
    '/&#10;/',
    '/\u202E/',
  ],
  ...['https://', 'http://', 'mailto:', 'tel:', '/', '#', ''],
);
const target = fc.constantFrom(
  'evil.example',
  'alert(1)',
  '<script>alert(1)</script>',
  'a@b.example',
  '+1 2',
);
const href = fc.tuple(scheme, target).map((parts) => parts.join(''));
const tag = fc.constantFrom(
  ...[
    'a',
    'p',
    'b',
    'script',
    'style',
    'svg',
    'math',
    'iframe',
    'img',
    'table',
    'td',
    'li',
    'ol',
    'template',
  ],
  ...['noscript', 'title', 'textarea', 'figure', 'blockquote', 'pre', 'span', 'form', 'object', 'base', 'h1'],
);
const opening = fc
  .tuple(tag, href, fc.constantFrom('', ' onclick="alert(1)"', ' start="9e99"', ' lang="en"', ' lang="x<"'))
  .map(([name, to, more]) => `<${name} href="${to}" src="${to}"${more}>`);
const piece = fc.oneof(
  opening,
  tag.map((name) => `</${name}>`),
  fc.constantFrom(
    'خبر',
    '\u202E',
    '&#x202e;',
    '&#0;',
    '\0',
    '<!--',
    '-->',
    ']]>',
    '<',
    '\ud800',
    '&lt;script&gt;',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const html = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('whatever HTML is handed in', () => {
  test('becomes a body that the schema takes', () => {
    fc.assert(
      fc.property(html, (given) => {
        expect(() => stored(given)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  test('carries no control that turns the page around, and no NUL', () => {
    fc.assert(
      fc.property(html, (given) => {
        for (const { value } of valuesIn(stored(given))) {
          expect(value).not.toMatch(/[\u202A-\u202E]/);
          expect(value).not.toContain('\0');
          expect(value.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('leads to a page of ours, to the web, to a mailbox or to a telephone, and nowhere else', () => {
    fc.assert(
      fc.property(html, (given) => {
        for (const to of hrefsIn(given).filter((one) => URL.canParse(one, home))) {
          const url = new URL(to, home);
          expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(url.protocol);
          if (!/^(https?|mailto|tel):/i.test(to)) expect(url.host).toBe('portal.example');
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what never holds words for readers is not read', () => {
  test.each(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'title', 'form'])(
    '%s',
    (name) => expect(stored(`<p>قبل</p><${name}>alert(1)</${name}>`).content).toHaveLength(1),
  );
});

test('a link longer than any browser follows loses its way, and the story keeps its words', () => {
  const long = `https://example.org/${'x'.repeat(3000)}`;
  expect(hrefsIn(`<p><a href="${long}">هنا</a></p>`)).toEqual([]);
});

test.each(['<blockquote>', '<div>', '<b>', '<ul><li>', '<aside>'])(
  '%s within itself 3,000 times is read',
  (open) => {
    expect(() => stored(`${open.repeat(3000)}كلمة`)).not.toThrow();
  },
);
