import { describe, expect, test } from 'vitest';
import { bodyOf } from '../testing.ts';
import type { BodyDocument } from './document.ts';
import { fromMarkdown } from './from-markdown.ts';
import { toMarkdown } from './to-markdown.ts';

describe('a body comes back as it was', () => {
  test.each([
    ['paragraphs', 'فقرة أولى.\n\nفقرة ثانية.'],
    ['headings', '## عنوان\n\nنص.\n\n### فرعي\n\nنص.'],
    ['marks', 'نص **غامق** و*مائل* و[رابط](/pages/contact) إلى ~~خطأ~~.'],
    ['lists', '- أول\n- ثانٍ\n\n  تتمة\n\n1. واحد\n2. اثنان'],
    ['a quotation', '> قول\n>\n> تتمته'],
    ['a rule', 'قبل\n\n***\n\nبعد'],
    ['signs', '1\\. ليست قائمة \\* ولا \\_مائلة\\_ و\\[هذا] <x@y.example>'],
  ])('%s', (_, text) => {
    const body = fromMarkdown(text);
    const written = toMarkdown(body);
    expect(written).not.toBeNull();
    expect(fromMarkdown(written ?? '')).toEqual(body);
  });

  test.each(['# ليس عنواناً', '- ليس قائمة', '2) ليس رقماً', '*نجوم*', 'a_b_c', '\\', 'x | y', '&amp;'])(
    'text that looks like a sign: %s',
    (text) => {
      const written = toMarkdown(bodyOf(text));
      expect(written).not.toBeNull();
      expect(fromMarkdown(written ?? '')).toEqual(bodyOf(text));
    },
  );
});

test.each<[string, BodyDocument]>([
  ['a direction', { type: 'doc', content: [{ type: 'paragraph', attrs: { dir: 'ltr' }, content: [] }] }],
  [
    'a picture',
    { type: 'doc', content: [{ type: 'figure', attrs: { name: 'x', alt: '', caption: '', credit: '' } }] },
  ],
  ['a pull quote', { type: 'doc', content: [{ type: 'pullQuote', content: [{ type: 'paragraph' }] }] }],
])('%s cannot be written as text', (_, body) => expect(toMarkdown(body)).toBeNull());
