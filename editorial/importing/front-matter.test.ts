import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFrontMatter } from './front-matter.ts';

const read = (fields: string) => readFrontMatter(`---\n${fields}\n---\nنص\n`);
const fieldsOf = (fields: string) => {
  const result = read(fields);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value.fields;
};
const faultIn = (fields: string) => {
  const result = read(fields);
  if (result.ok) throw new Error(`It was read: ${JSON.stringify(result.value.fields)}`);
  return `${result.refusal.field} ${result.refusal.values?.detail}`;
};

describe('a colon in a line of text, which YAML refuses, is read as it was meant', () => {
  test.each([
    ['title: عاجل: قمة المياه تنتهي باتفاق', { title: 'عاجل: قمة المياه تنتهي باتفاق' }],
    ['title: خبر: "قالها": ثم مضى', { title: 'خبر: "قالها": ثم مضى' }],
    ['title: وزير المالية:', { title: 'وزير المالية:' }],
    ['title: «المياه»: \\ حياة  ', { title: '«المياه»: \\ حياة' }],
    [
      'title: أ: ب\r\nplace: عمّان: الأردن\r\nsection: world',
      { title: 'أ: ب', place: 'عمّان: الأردن', section: 'world' },
    ],
    ['title: @noura تكتب', { title: '@noura تكتب' }],
    [
      'title: خبر\nimageCaption: الصورة: رويترز\nauthors: [أ]',
      { title: 'خبر', imageCaption: 'الصورة: رويترز', authors: ['أ'] },
    ],
  ])('%j', (fields, expected) => expect(fieldsOf(fields)).toEqual(expected));

  test('and what YAML can read is left as YAML reads it', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab: #"\'-[]{}&*!|>%@,?\n\t\\خ') });
    fc.assert(
      fc.property(text, text, (title, place) => {
        const fields = `title: ${title}\nplace: ${place}`;
        let expected: unknown;
        try {
          expected = parse(fields, { logLevel: 'error' });
        } catch {
          return;
        }
        const result = readFrontMatter(`---\n${fields}\n---\n`);
        // A fence inside ends the fields, and what YAML only warns of is refused here.
        if (!result.ok || /^---/m.test(fields)) return;
        expect(result.value.fields).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what could mean another thing is refused, with its line and what to do', () => {
  const quotes = (name: string, line: number) =>
    `front matter cannot be read at line ${line}: put what ${name} says in quotation marks, ${name}: "…"`;

  test.each([
    ['a comment or a part of it', 'title: خبر: الأول #1', quotes('title', 2)],
    ['a colon beside one that is read', 'title: خبر: أول\nsection: a: b', quotes('section', 3)],
    ['a field of names', 'title: خبر\nauthors: سلمى: مراسلة', quotes('authors', 3)],
    ['one that goes on below', 'title: خبر: أول\n  وثانٍ', quotes('title', 2)],
    ['a mark behind which words stand', 'title: خبر\nplace: "عمّان" الأردن', quotes('place', 3)],
    ['a list on the line of its name', 'title: - خبر', quotes('title', 2)],
    ['a word that YAML would pass over', 'title: !عاجل خبر', quotes('title', 2)],
    ['a name for what follows, behind a tab', 'title: خبر\nplace: \t&:', quotes('place', 3)],
    ['a star, which names what is said above', 'place: عمّان\ntitle: *مهم*', quotes('title', 3)],
  ])('%s', (_, fields, fault) => expect(faultIn(fields)).toBe(fault));

  test.each([
    ['title: "خبر\nplace: عمّان', /^front matter cannot be read at line \d: a quotation mark or a bracket/],
    ['title: خبر\ntopics: [أ, ب', /^front matter cannot be read at line 3: a quotation mark or a bracket/],
    ['title: خبر\nplace: أ\ntitle: ب', /^front matter has title a second time at line 4: take one out$/],
    ['title: خبر\n\tplace: أ', /^front matter cannot be read at line 3: begin the line with spaces/],
    [
      'title: خبر\nسطر بلا اسم',
      /^front matter cannot be read at line 3: write each field on a line of its own/,
    ],
  ])('%j', (fields, fault) => expect(faultIn(fields)).toMatch(fault));

  test('in no words of YAML’s own', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab: #"\'-[]{}&*!|>%@,?\n\t\\خ') }), (value) => {
        const result = read(`title: ${value}`);
        if (!result.ok)
          expect(result.refusal.values?.detail).toMatch(/^(?:cannot be read at line|has \w+ a second)/);
      }),
      { numRuns: 2000 },
    );
  });
});
