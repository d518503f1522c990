import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';
import { vectors } from '../../e2e/endurance/vectors/grammar.ts';
import { type BodyDocument, bodyDocument } from './document.ts';
import { fromHtml } from './from-html.ts';
import { fromMarkdown } from './from-markdown.ts';
import { toHtml } from './to-html.ts';

type Node = DefaultTreeAdapterTypes.Node;

const script = /^[\s\p{Cc}]*(?:java\s*script|vbscript|data:|blob:|feed:|view-source:)/iu;

/** What would run in a page that holds this. */
function runningIn(node: Node): string[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(runningIn) : [];
  if (!('attrs' in node)) return inside;
  const attributes = node.attrs
    .filter(({ name, value }) => /^on|^srcdoc$|^style$/.test(name) || script.test(value))
    .map(({ name, value }) => `<${node.tagName} ${name}="${value}">`);
  const isOurs =
    /^(?:html|head|body|p|h[2-4]|a|strong|em|s|b|i|del|u|code|pre|ul|ol|li|blockquote|cite|footer|aside|figure|figcaption|img|table|thead|tbody|tr|th|td|br|hr|span|bdi|div|q)$/;
  return [...inside, ...attributes, ...(isOurs.test(node.tagName) ? [] : [`<${node.tagName}>`])];
}

/** As the door stores it and a feed gives it away. */
function written(body: BodyDocument): string {
  const read = bodyDocument.safeParse(body);
  if (!read.success) throw new Error(read.error.message);
  return toHtml(read.data, {
    page: { tag: 'ar', dir: 'rtl' },
    absolute: (href) => href,
    picture: (name) => ({
      src: `https://news.example/media/${encodeURIComponent(name)}.webp`,
      width: 1,
      height: 1,
      alt: name,
    }),
    embedName: (provider) => provider,
  });
}

test.each([
  ['HTML', (text: string) => fromHtml(text, () => 'picture')],
  ['Markdown', (text: string) => fromMarkdown(text, () => 'picture')],
])('no vector that comes as %s leaves as anything that runs', (_form, read) => {
  const all = vectors();
  expect(all.length).toBeGreaterThan(1500);
  const faults = all.flatMap(({ markup }) =>
    runningIn(parse(written(read(markup)))).map((fault) => `${fault} of ${markup}`),
  );
  expect(faults).toEqual([]);
});

test('what would run is seen', () => {
  const seen = vectors().filter(({ markup }) => runningIn(parse(markup)).length > 0);
  expect(seen.length).toBeGreaterThan(1000);
});
