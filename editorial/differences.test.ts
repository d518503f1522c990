import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, BodyDocument } from './body/document.ts';
import { differencesOf, isUnchanged } from './differences.ts';
import { bodyOf, contentOf } from './testing.ts';

const first = 'غادر القطار الأول محطة الرياض عند منتصف الليل في موعده.';
const second = 'وقال المدير إن الرحلة المقبلة تنطلق غداً.';
const third = 'وتبلغ سعة القطار أربعمئة راكب.';

const of = (before: BodyDocument, after: BodyDocument) =>
  differencesOf(contentOf({ body: before }), contentOf({ body: after }));
const changes = (before: BodyDocument, after: BodyDocument) =>
  of(before, after).body.map(({ change }) => change);

describe('a body', () => {
  test('that nobody touched has no differences', () => {
    expect(isUnchanged(of(bodyOf(first, second), bodyOf(first, second)))).toBe(true);
  });

  test('is compared paragraph by paragraph: one that was put in moves no other', () => {
    expect(changes(bodyOf(first, second), bodyOf(first, third, second))).toEqual(['same', 'added', 'same']);
    expect(changes(bodyOf(first, third, second), bodyOf(first, second))).toEqual(['same', 'removed', 'same']);
  });

  test('tells a paragraph that was changed from one that was replaced', () => {
    expect(changes(bodyOf(first, second), bodyOf(first.replace('الرياض', 'جدة'), second))).toEqual([
      'changed',
      'same',
    ]);
    expect(changes(bodyOf(first), bodyOf(third))).toEqual(['removed', 'added']);
  });

  test('finds a changed paragraph among new ones', () => {
    const after = bodyOf('فقرة لم تكن هنا من قبل.', `${second} وأضاف أن المقاعد محدودة.`);
    expect(changes(bodyOf(first, second), after)).toEqual(['removed', 'added', 'changed']);
  });

  test('whose words stayed and whose form did not is reshaped', () => {
    const bold: Block = {
      type: 'paragraph',
      content: [{ type: 'text', text: first, marks: [{ type: 'bold' }] }],
    };
    const heading: Block = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: first }] };
    for (const block of [bold, heading])
      expect(changes(bodyOf(first), { type: 'doc', content: [block] })).toEqual(['reshaped']);
  });

  test('is compared inside lists, quotations and tables too', () => {
    const nested = (text: string): BodyDocument => {
      const paragraph: Block = { type: 'paragraph', content: [{ type: 'text', text }] };
      const row = {
        type: 'tableRow' as const,
        content: [{ type: 'tableCell' as const, content: [paragraph] }],
      };
      return {
        type: 'doc',
        content: [
          { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] },
          { type: 'blockquote', attrs: { cite: 'المدير' }, content: [paragraph] },
          { type: 'table', content: [row] },
        ],
      } as BodyDocument;
    };
    expect(of(nested(first), nested(first.replace('الأول', 'الثاني'))).body).toMatchObject([
      { change: 'changed', kind: 'bulletList paragraph' },
      { change: 'same', kind: 'blockquote' },
      { change: 'changed', kind: 'blockquote paragraph' },
      { change: 'changed', kind: 'tableRow' },
    ]);
  });

  test('is told with how many words came and went', () => {
    const { added, removed } = of(
      bodyOf(first, second),
      bodyOf(first.replace('الرياض', 'جدة الجديدة'), second),
    );
    expect({ added, removed }).toEqual({ added: 2, removed: 1 });
  });

  test('of five thousand words is compared while nobody waits', () => {
    const paragraphs = Array.from({ length: 100 }, (_, n) => `${n} ${Array(5).fill(first).join(' ')}`);
    const later = paragraphs.map((text, n) => (n % 3 ? text : text.replace('الرياض', 'جدة')));
    const began = performance.now();
    of(bodyOf(...paragraphs), bodyOf(...later));
    expect(performance.now() - began).toBeLessThan(1000);
  });

  test('is whole on both sides, whatever was done to it', () => {
    const body = fc.array(fc.constantFrom(first, second, third, `${first} ${third}`, 'نص'), { maxLength: 8 });
    fc.assert(
      fc.property(body, body, (before, after) => {
        const pieces = of(bodyOf(...before), bodyOf(...after)).body;
        const side = (without: 'added' | 'removed') =>
          pieces
            .filter(({ change }) => change !== without)
            .map(({ runs }) => runs.flatMap((run) => (run.kind === without ? [] : [run.text])).join(''));
        expect(side('added')).toEqual(before);
        expect(side('removed')).toEqual(after);
      }),
    );
  });
});

describe('the fields', () => {
  test('are told one by one, each in its own way', () => {
    const before = contentOf({ authorIds: ['salma', 'omar'], breaking: false });
    const after = contentOf({
      headline: 'افتتاح محطة القطار السريع',
      authorIds: ['omar', 'huda'],
      breaking: true,
    });
    expect(differencesOf(before, after).fields).toEqual([
      {
        field: 'headline',
        kind: 'text',
        runs: [
          { kind: 'same', text: 'افتتاح محطة القطار ' },
          { kind: 'removed', text: 'الليلي' },
          { kind: 'added', text: 'السريع' },
        ],
      },
      {
        field: 'authorIds',
        kind: 'ids',
        runs: [
          { kind: 'removed', text: 'salma' },
          { kind: 'same', text: 'omar' },
          { kind: 'added', text: 'huda' },
        ],
      },
      { field: 'breaking', kind: 'flag', after: true },
    ]);
  });
});
