import fc from 'fast-check';
import type { Block, Inline, Mark, Paragraph } from './document.ts';
import { readable } from './readable.ts';

const words = fc.oneof(
  fc.constantFrom('قال الوزير', ' ', 'Reuters', '«', '3-2', 'مُحمَّد', '\n', 'a\u202Eb'),
  fc.string({ minLength: 1, maxLength: 8, unit: 'binary' }),
);
/** A text of which something is left; the schema admits no empty one. */
const shown = words.filter((text) => readable(text) !== '');
const line = fc.oneof(fc.constant(''), words);
const dir = fc.constantFrom(undefined, 'rtl' as const, 'ltr' as const);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>({ type: 'bold' }, { type: 'italic' }, { type: 'strike' }, { type: 'code' }),
  fc
    .constantFrom('https://a.example/1', '/economy', '#x', 'mailto:a@b.example', 'tel:+966 1')
    .map((href): Mark => ({ type: 'link', attrs: { href } })),
  fc.constantFrom('en', 'fr', 'zh-Hant').map((lang): Mark => ({ type: 'foreign', attrs: { lang } })),
);
const inline: fc.Arbitrary<Inline> = fc
  .oneof(
    { weight: 4, arbitrary: fc.record({ text: shown, marks: maybe(fc.array(mark, { maxLength: 4 })) }) },
    { weight: 1, arbitrary: fc.constant(null) },
  )
  .map((one): Inline => (one ? { type: 'text', ...one } : { type: 'hardBreak' }));
const content = maybe(fc.array(inline, { maxLength: 6 }));

const paragraph = fc.record({
  type: fc.constant('paragraph' as const),
  attrs: maybe(fc.record({ dir })),
  content,
}) as fc.Arbitrary<Paragraph>;
const figure = fc.record({
  type: fc.constant('figure' as const),
  attrs: fc.record({ name: fc.constantFrom('port', 'جسر'), alt: line, caption: line, credit: line }),
});

const { block } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 4 }),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    paragraph,
    fc.record({
      type: fc.constant('heading' as const),
      attrs: fc.record({ level: fc.integer({ min: 2, max: 4 }), dir }),
      content,
    }),
    fc.constant<Block>({ type: 'horizontalRule' }),
    fc.record({ type: fc.constant('codeBlock' as const), content }),
    figure,
    fc.record({
      type: fc.constant('gallery' as const),
      content: fc.array(figure, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('embed' as const),
      attrs: fc.record({
        href: fc.constantFrom('https://youtu.be/dQw4w9WgXcQ', 'https://cdn.example.org/a.mp4'),
        title: line,
      }),
    }),
    fc.record({
      type: fc.constant('table' as const),
      content: fc.array(
        fc.record({
          type: fc.constant('tableRow' as const),
          content: fc.array(
            fc.record({
              type: fc.constantFrom('tableHeader' as const, 'tableCell' as const),
              content: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
            }),
            { minLength: 1, maxLength: 3 },
          ),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    list('bulletList', tie('blocks')),
    list('orderedList', tie('blocks')),
    fc.record({
      type: fc.constant('blockquote' as const),
      attrs: maybe(fc.record({ cite: line })),
      content: tie('blocks'),
    }),
    fc.record({
      type: fc.constant('pullQuote' as const),
      attrs: maybe(fc.record({ cite: line })),
      content: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
    }),
    fc.record({
      type: fc.constant('aside' as const),
      attrs: maybe(fc.record({ title: line })),
      content: tie('blocks'),
    }),
  ) as fc.Arbitrary<Block>,
}));

function list(type: 'bulletList' | 'orderedList', blocks: fc.Arbitrary<Block[]>) {
  const content = fc.array(
    blocks.map((content) => ({ type: 'listItem' as const, content })),
    {
      minLength: 1,
      maxLength: 3,
    },
  );
  return type === 'bulletList'
    ? fc.record({ type: fc.constant(type), content })
    : fc.record({ type: fc.constant(type), attrs: maybe(fc.record({ start: fc.integer() })), content });
}

/** Any body that the schema admits, with every kind of block and mark, as it may come from anywhere. */
export const anyBody = fc
  .array(block, { maxLength: 6 })
  .map((content) => ({ type: 'doc' as const, content }));
