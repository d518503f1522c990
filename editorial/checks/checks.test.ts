import { describe, expect, test } from 'vitest';
import type { ArticleContent } from '../article.ts';
import type { Block, Inline, Mark } from '../body/document.ts';
import { bodyOf, contentOf } from '../testing.ts';
import { type CheckContext, checksOf } from './checks.ts';

const context: CheckContext = { locale: 'ar', sectionName: 'العالم', heroCredit: null };
const checked = (changes: Partial<ArticleContent>, more: Partial<CheckContext> = {}) =>
  checksOf(contentOf(changes), { ...context, ...more });
const inBody = (...paragraphs: string[]) => checked({ body: bodyOf(...paragraphs) });
const told = (findings: ReturnType<typeof checksOf>) =>
  findings.map(({ code, path, range, values }) =>
    [code, path, range && `${range.from}–${range.to}`, ...Object.values(values ?? {})]
      .filter((part) => part !== undefined)
      .join(' '),
  );

test('an article that is as it should be is left alone', () => {
  expect(checked({})).toEqual([]);
});

test('a text as large as a book is asked about, once and with its size', () => {
  const sentence = 'وصل القطار إلى المحطة في موعده صباح اليوم. '.repeat(20).trim();
  const bytes = Buffer.byteLength(`${sentence}\n`);
  const ofBytes = (all: number) => inBody(...Array.from({ length: Math.round(all / bytes) }, () => sentence));
  expect(told(ofBytes(5_240_000)).filter((one) => one.startsWith('body'))).toEqual([
    'body-large body.content.0 5.2',
  ]);
  expect(told(ofBytes(900_000)).filter((one) => one.startsWith('body'))).toEqual([]);
});

describe('quotation marks and brackets', () => {
  test.each([
    ['قال «لا نقبل ثم خرج من القاعة.', 'quotation-unbalanced body.content.0 4–5 «'],
    ['قال لا نقبل» ثم خرج من القاعة.', 'quotation-unbalanced body.content.0 11–12 »'],
    ['قال “لا نقبل” ثم خرج” من القاعة.', 'quotation-unbalanced body.content.0 20–21 ”'],
    ['قال “لا نقبل ثم “خرج” من القاعة.', 'quotation-unbalanced body.content.0 4–5 “'],
    ['قال "لا نقبل ثم خرج من القاعة.', 'quotation-unbalanced body.content.0 4–5 "'],
    ['وصل الوفد (من بيروت أمس.', 'bracket-unbalanced body.content.0 10–11 ('],
    ['وصل الوفد [من] بيروت] أمس.', 'bracket-unbalanced body.content.0 20–21 ]'],
  ])('%s', (text, expected) => {
    expect(told(inBody(text))).toEqual([expected]);
  });

  test.each([
    'قال «وصفه بأنه “كبير” (جداً)» ثم خرج.',
    'وصفه ”كبير“ ثم خرج من القاعة.',
    'شاشة قياسها 55" في كل بيت.',
    '1) أسعار النفط ترتفع اليوم.',
    'أ) أسعار النفط ترتفع اليوم.',
    'انظر https://example.org/a_(b ثم عُد إلينا.',
    'نقلت "رويترز" ول"الواحة" رأي آخر.',
    'He said “it’s ‘fine’”, and the boys’ dog left.',
  ])('%s is balanced', (text) => {
    expect(inBody(text)).toEqual([]);
  });

  test('a quotation of several paragraphs opens anew in each', () => {
    expect(inBody('“The river came up in the night.', '“By morning it was gone.”')).toEqual([]);
    expect(told(inBody('“The river came up in the night.', 'By morning it was gone.'))).toHaveLength(1);
  });
});

describe('words', () => {
  test.each([
    ['وصل الوفد الى بيروت أمس.', 'misspelling body.content.0 10–13 الى إلى'],
    ['وصل الوفد في في بيروت أمس.', 'word-doubled body.content.0 10–15 في'],
    ['وصل الوزير الوزير إلى بيروت.', 'word-doubled body.content.0 4–17 الوزير'],
    ['He went to to the river.', 'word-doubled body.content.0 8–13 to'],
  ])('%s', (text, expected) => {
    expect(told(inBody(text))).toEqual([expected]);
  });

  test.each([
    'تقدّم خطوة خطوة نحو الباب.',
    'لا لا أظن ذلك اليوم.',
    'قال في، في رأيه، إنه باق.',
    'They know that that is so.',
  ])('%s is meant', (text) => {
    expect(inBody(text)).toEqual([]);
  });
});

describe('paragraphs', () => {
  test.each([
    ['وصل الوفد إلى بيروت أمس', 23],
    ['وصل الوفد «إلى بيروت أمس»', 25],
    ['كما ورد في وسائل الإعلام RT ', 27],
  ])('%j stops without a stop', (text, at) => {
    expect(told(inBody(text))).toEqual([`stop-missing body.content.0 ${at}–${at}`]);
  });

  test.each([
    '(رويترز)',
    'شاهد أيضاً',
    'وقال في بيان له أمس:',
    'قال: «لن نقبل بذلك.»',
    'هل وصل الوفد إلى بيروت؟',
    'It is safe to say why.¹',
  ])('%j is whole', (text) => {
    expect(inBody(text)).toEqual([]);
  });

  test('only prose needs stops: headings, points and cells do not', () => {
    const paragraph: Block = { type: 'paragraph', content: [{ type: 'text', text: 'أربع كلمات بلا نقطة' }] };
    const heading: Block = { type: 'heading', attrs: { level: 2 }, content: paragraph.content };
    const list: Block = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] };
    expect(checked({ body: { type: 'doc', content: [heading, list] } })).toEqual([]);
    expect(
      told(checked({ body: { type: 'doc', content: [{ type: 'blockquote', content: [paragraph] }] } })),
    ).toEqual(['stop-missing body.content.0.content.0 19–19']);
  });

  test('a paragraph of more than 150 words is long', () => {
    expect(inBody(`${'كلمة '.repeat(149)}كلمة.`)).toEqual([]);
    expect(told(inBody(`${'كلمة '.repeat(150)}كلمة.`))).toEqual(['paragraph-long body.content.0 151 150']);
  });
});

describe('characters', () => {
  test('a bidi control without its partner is found, a whole isolate is not', () => {
    expect(told(inBody('شركة \u2068Apple\u2069 تعلن \u202Eأرباحها.'))).toEqual([
      'bidi-control body.content.0 18–19 U+202E',
    ]);
    expect(told(inBody('شركة \u2068Apple تعلن أرباحها.'))).toEqual([
      'bidi-control body.content.0 5–6 U+2068',
    ]);
  });

  test('two kinds of digits are found at the rarer one', () => {
    expect(told(inBody('وصل 12 وفداً في ٢٠٢٦ إلى بيروت.', 'ثم غادر 11 منها.'))).toEqual([
      'digits-mixed body.content.0 16–20 ٢٠٢٦',
    ]);
    expect(inBody('هاتف iPhone 17 وفيروس COVID-19 في ٢٠٢٦.')).toEqual([]);
  });
});

describe('the headline and the standfirst', () => {
  test.each([
    ['', 'headline-empty headline'],
    ['افتتاح محطة القطار.', 'headline-stop headline 18–19'],
    ['افتتاح محـــطة القطار', 'headline-tatweel headline 9–12'],
    [`${'ك'.repeat(55)} ${'مُ'.repeat(55)}`, 'headline-long headline 111 110'],
  ])('%s', (headline, expected) => {
    expect(told(checked({ headline }))).toEqual([expected]);
  });

  test.each(['ماذا بعد القطار؟', 'ثم انتظروا…', 'أرباح Apple Inc.', 'بيان لـ«الواحة»', 'ك'.repeat(110)])(
    '%s is well',
    (headline) => {
      expect(checked({ headline })).toEqual([]);
    },
  );

  test('a standfirst is there, and says something new', () => {
    const headline = 'افتتاح محطة القطار الليلي';
    expect(told(checked({ standfirst: ' ' }))).toEqual(['standfirst-empty standfirst']);
    expect(told(checked({ headline, standfirst: 'افتتاحُ محطه القطار الليلي.' }))).toEqual([
      'standfirst-repeats standfirst',
    ]);
  });
});

test('what an article lacks', () => {
  expect(
    told(checked({ authorIds: [], topicIds: [], heroId: 'h', heroAlt: '' }, { heroCredit: '' })),
  ).toEqual([
    'author-missing authorIds',
    'topic-missing topicIds',
    'alternative-missing heroAlt',
    'credit-missing heroId',
  ]);
  expect(checked({ heroId: 'h', heroAlt: 'جسر' })).toEqual([]);
});

test('a section is called in the letters of its edition', () => {
  expect(told(checked({}, { sectionName: 'Russia' }))).toEqual(['section-untranslated sectionId Russia']);
  expect(told(checked({}, { locale: 'en-GB', sectionName: 'العالم' }))).toEqual([
    'section-untranslated sectionId العالم',
  ]);
  expect(checked({}, { locale: 'en-GB', sectionName: 'World' })).toEqual([]);
  expect(checked({}, { sectionName: 'أخبار Tech' })).toEqual([]);
});

describe('blocks', () => {
  const doc = (...content: Block[]) => checked({ body: { type: 'doc', content } });
  const heading = (level: number): Block => ({
    type: 'heading',
    attrs: { level },
    content: [{ type: 'text', text: 'فصل' }],
  });

  test('headings go down by one', () => {
    expect(doc(heading(2), heading(3), heading(2), heading(3), heading(4))).toEqual([]);
    expect(told(doc(heading(3), heading(2), heading(4)))).toEqual([
      'heading-skipped body.content.0 3 2',
      'heading-skipped body.content.2 4 3',
    ]);
  });

  test('figures have alternative text and credit, wherever they stand', () => {
    const figure: Block = { type: 'figure', attrs: { name: 'a', alt: '', caption: '', credit: '' } };
    expect(told(doc({ type: 'aside', content: [figure] }))).toEqual([
      'alternative-missing body.content.0.content.0.attrs.alt',
      'credit-missing body.content.0.content.0.attrs.credit',
    ]);
  });

  const link = (href = 'https://example.org'): Mark => ({ type: 'link', attrs: { href } });
  test.each<[string, Inline[], string[]]>([
    [
      'a link without words',
      [{ type: 'text', text: ' ', marks: [link()] }],
      ['link-empty body.content.0 4–5'],
    ],
    [
      'a link whose text is an address',
      [{ type: 'text', text: 'www.example.org/a', marks: [link()] }],
      ['link-text-address body.content.0 4–21 www.example.org/a'],
    ],
    [
      'a link of several runs is one',
      [
        { type: 'text', text: '«', marks: [link()] },
        { type: 'text', text: 'هنا»', marks: [link(), { type: 'bold' }] },
      ],
      [],
    ],
  ])('%s', (_, content, expected) => {
    const start: Inline = { type: 'text', text: 'زر: ' };
    const end: Inline = { type: 'text', text: ' ثم عُد إلينا الآن.' };
    expect(told(doc({ type: 'paragraph', content: [start, ...content, end] }))).toEqual(expected);
  });

  test('code and phrases in other languages are not read', () => {
    const run = (text: string, mark?: Mark): Inline => ({
      type: 'text',
      text,
      ...(mark && { marks: [mark] }),
    });
    expect(
      doc({
        type: 'paragraph',
        content: [
          run('اكتب '),
          run('f(x', { type: 'code' }),
          run(' كما يقال '),
          run('ان (', { type: 'foreign', attrs: { lang: 'fa' } }),
          run(' هناك.'),
        ],
      }),
    ).toEqual([]);
  });
});
