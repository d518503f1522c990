import { describe, expect, test } from 'vitest';
import { bodyDocument } from './document.ts';
import { figuresIn } from './figures.ts';
import { isSafeHref } from './safe-href.ts';

const linkTo = (href: string) => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [{ type: 'text', text: 'هنا', marks: [{ type: 'link', attrs: { href } }] }],
    },
  ],
});

describe('a link', () => {
  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n\\evil.example',
    'https:evil.example',
    'https://',
    'https:///evil.example',
    'mailto:nobody',
    'tel:abc',
    '',
    'relative',
    'https://example.org/\u202Egro.elpmaxe',
  ])('%j is refused', (href) => {
    expect(isSafeHref(href)).toBe(false);
    expect(bodyDocument.safeParse(linkTo(href)).success).toBe(false);
  });

  test('longer than any browser follows is refused', () => {
    expect(isSafeHref(`https://example.org/${'x'.repeat(2048)}`)).toBe(false);
  });

  test.each([
    'https://example.org/خبر?q=1#x',
    'HTTP://EXAMPLE.ORG',
    '/اقتصاد/mh3k9x0a1b2/خبز',
    '/',
    '#top',
    'mailto:desk@example.org',
    'tel:+966 11 000-0000',
  ])('%s is taken', (href) => expect(bodyDocument.safeParse(linkTo(href)).success).toBe(true));
});

describe('the schema', () => {
  const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
  const read = (content: unknown) => bodyDocument.safeParse({ type: 'doc', content });

  test('takes overrides and NUL out of text, and keeps isolates and joiners', () => {
    expect(read([paragraph('\u202Eقال\u202C \u2068RT\u2069 می\u200Cروم\u0000')]).data?.content).toEqual([
      paragraph('قال \u2068RT\u2069 می\u200Cروم'),
    ]);
  });

  test('drops what it does not know of a block', () => {
    const given = { ...paragraph('نص'), onclick: 'alert(1)', attrs: { dir: 'rtl', style: 'x' } };
    expect(read([given]).data?.content).toEqual([{ ...paragraph('نص'), attrs: { dir: 'rtl' } }]);
  });

  test.each([
    ['an unknown block', [{ type: 'iframe', src: 'https://evil.example' }]],
    ['a heading of level 1', [{ type: 'heading', attrs: { level: 1 } }]],
    ['an empty list', [{ type: 'bulletList', content: [] }]],
    ['an empty table', [{ type: 'table', content: [] }]],
    ['a paragraph in place of an item', [{ type: 'bulletList', content: [paragraph('x')] }]],
    ['text outside a block', [{ type: 'text', text: 'x' }]],
    ['a language that is none', [{ ...paragraph('x'), content: [foreign('"><script>')] }]],
  ])('refuses %s', (_, content) => expect(read(content).success).toBe(false));
});

const foreign = (lang: string) => ({
  type: 'text',
  text: 'x',
  marks: [{ type: 'foreign', attrs: { lang } }],
});

test('the pictures of a body are found wherever they stand, each once', () => {
  const figure = (name: string) => ({
    type: 'figure' as const,
    attrs: { name, alt: '', caption: '', credit: '' },
  });
  expect(
    figuresIn({
      type: 'doc',
      content: [
        figure('a'),
        { type: 'aside', content: [figure('b'), figure('a')] },
        { type: 'bulletList', content: [{ type: 'listItem', content: [figure('c')] }] },
        { type: 'blockquote', content: [figure('d')] },
      ],
    }),
  ).toEqual(['a', 'b', 'c', 'd']);
});
