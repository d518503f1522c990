import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanUp } from '#arabic/clean-up/clean-up.ts';
import { pasted } from '#arabic/clean-up/texts.testing.ts';
import { bodyOf } from '../testing.ts';
import { cleanUpBody } from './clean-up.ts';
import { type BodyDocument, bodyDocument, type Inline, type Mark } from './document.ts';
import { plainText } from './plain-text.ts';

const link: Mark = { type: 'link', attrs: { href: 'https://example.org/a,b' } };
const bold: Mark = { type: 'bold' };
const run = (text: string, ...marks: Mark[]): Inline =>
  marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text };
const paragraph = (...content: Inline[]): BodyDocument => ({
  type: 'doc',
  content: [{ type: 'paragraph', content }],
});

describe('a paragraph of several runs', () => {
  test.each<[string, Inline[], Inline[]]>([
    [
      'quotation marks that open in one run and close in another',
      [run('قال "'), run('لا نقبل', bold), run('" ثم خرج')],
      [run('قال «'), run('لا نقبل', bold), run('» ثم خرج')],
    ],
    [
      'a mark after a link stays outside it',
      [run('في '), run('المسودة', link), run(' ,ثم غاب')],
      [run('في '), run('المسودة', link), run('، ثم غاب')],
    ],
    [
      'a missing space comes outside the link',
      [run('اقرأ المسودة،', link), run('ثم عُد')],
      [run('اقرأ المسودة،', link), run(' ثم عُد')],
    ],
    [
      'a run of which nothing is left goes',
      [run('قال  '), run('  ', bold), run('نعم')],
      [run('قال '), run('نعم')],
    ],
    [
      'code and phrases in other languages stay',
      [
        run('اكتب  '),
        run('ls  -l ,x', { type: 'code' }),
        run(' ثم '),
        run('la  vie', { type: 'foreign', attrs: { lang: 'fr' } }),
      ],
      [
        run('اكتب '),
        run('ls  -l ,x', { type: 'code' }),
        run(' ثم '),
        run('la  vie', { type: 'foreign', attrs: { lang: 'fr' } }),
      ],
    ],
    [
      'a break stays where it is',
      [run('سطر  أول'), { type: 'hardBreak' }, run('سطر ,ثان')],
      [run('سطر أول'), { type: 'hardBreak' }, run('سطر، ثان')],
    ],
  ])('%s', (_, given, clean) => {
    expect(cleanUpBody(paragraph(...given))).toEqual(paragraph(...clean));
  });
});

test('every block is cleaned, and what is no text of its own stays', () => {
  const given: BodyDocument = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [run('ماذا بعد?')] },
      { type: 'horizontalRule' },
      { type: 'codeBlock', content: [run('a  ,b')] },
      { type: 'figure', attrs: { name: 'a--b', alt: 'جسر ,نهر', caption: 'جسر...', credit: 'رسم : و رّاق' } },
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [{ type: 'tableCell', content: [{ type: 'paragraph', content: [run('أ  ب')] }] }],
          },
        ],
      },
      { type: 'bulletList', content: [{ type: 'listItem', content: bodyOf('أولاً ,').content }] },
      {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [{ type: 'listItem', content: bodyOf('ثالثاً ؛').content }],
      },
      { type: 'blockquote', attrs: { cite: 'الوزير ,أمس' }, content: bodyOf('نعم...').content },
      { type: 'pullQuote', attrs: { cite: '' }, content: [{ type: 'paragraph', content: [run('لا !')] }] },
      { type: 'aside', attrs: { title: 'للتذكير :' }, content: [{ type: 'paragraph' }] },
    ],
  };
  const clean = cleanUpBody(given);
  expect(clean).toMatchObject({
    content: [
      { content: [run('ماذا بعد؟')] },
      { type: 'horizontalRule' },
      { content: [run('a  ,b')] },
      { attrs: { name: 'a--b', alt: 'جسر، نهر', caption: 'جسر…' } },
      { content: [{ content: [{ content: [{ content: [run('أ ب')] }] }] }] },
      { content: [{ content: bodyOf('أولاً،').content }] },
      { attrs: { start: 3 }, content: [{ content: bodyOf('ثالثاً؛').content }] },
      { attrs: { cite: 'الوزير، أمس' }, content: bodyOf('نعم…').content },
      { content: [{ content: [run('لا!')] }] },
      { attrs: { title: 'للتذكير:' } },
    ],
  });
  expect(bodyDocument.safeParse(clean).success).toBe(true);
  expect(cleanUpBody(clean)).toEqual(clean);
});

test('marks change where the runs are cut, never what the paragraph says', () => {
  const cuts = fc.array(fc.nat({ max: 80 }), { maxLength: 4 });
  fc.assert(
    fc.property(pasted, cuts, (text, at) => {
      const edges = [...new Set([0, ...at.filter((one) => one < text.length), text.length])].sort(
        (a, b) => a - b,
      );
      const runs = edges.slice(1).map((to, n) => run(text.slice(edges[n], to), ...(n % 2 ? [bold] : [])));
      const clean = cleanUpBody(paragraph(...runs));
      expect(plainText(clean)).toBe(cleanUp(text).trim());
      const marksOf = (inline: Inline | undefined) => (inline?.type === 'text' ? inline.marks : undefined);
      const [block] = clean.content;
      const kinds = block?.type === 'paragraph' ? (block.content ?? []).map(marksOf) : [];
      expect(runs.map(marksOf)).toEqual(expect.arrayContaining(kinds));
    }),
    { numRuns: 500 },
  );
});
