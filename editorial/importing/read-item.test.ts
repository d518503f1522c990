import { describe, expect, test } from 'vitest';
import { noPictures } from '../body/picture-names.ts';
import { plainText } from '../body/plain-text.ts';
import { bodyOf } from '../testing.ts';
import type { Format, RawItem } from './item.ts';
import { externalIdOf, readItem } from './read-item.ts';

const raw = (format: Format, text: string, file = 'خبر.md'): RawItem => ({
  format,
  text,
  digest: '',
  file,
  folder: '/nowhere',
  line: format === 'ndjson' ? 1 : 0,
});
const itemFrom = (format: Format, text: string) => {
  const read = readItem(raw(format, text), noPictures);
  if (!read.ok) throw new Error(`${read.refusal.field} ${read.refusal.values?.detail}`);
  return read.value;
};
const faultIn = (format: Format, text: string) => {
  const read = readItem(raw(format, text), noPictures);
  if (read.ok) throw new Error('nothing is wrong with it');
  return `${read.refusal.code}: ${read.refusal.field} ${read.refusal.values?.detail}`;
};
const markdown = (fields: string, body = 'نص') => `---\n${fields}\n---\n\n${body}\n`;
const json = (fields: object) => JSON.stringify({ title: 'خبر', ...fields });

describe('Markdown with front matter', () => {
  test('gives every field that a newsroom writes', () => {
    const item = itemFrom(
      'md',
      markdown(`locale: ar
section: russia
sectionName: Russia
title: "صفقة: كبيرة"
standfirst: مقدمة
authors: [سلمى, نبيل]
topics: إيران، روسيا , حماس
place: موسكو
publishedAt: 2023-12-26T18:30:00+03:00
slug: safqa
breaking: true
status: withdrawn
externalId: 77
image: port.jpg
corrections:
  - at: 2023-12-27
    text: صححنا الاسم.`),
    );
    expect(item).toMatchObject({
      locale: 'ar',
      section: 'russia',
      sectionName: 'Russia',
      title: 'صفقة: كبيرة',
      standfirst: 'مقدمة',
      authors: ['سلمى', 'نبيل'],
      topics: ['إيران', 'روسيا', 'حماس'],
      place: 'موسكو',
      publishedAt: new Date('2023-12-26T15:30:00Z'),
      slug: 'safqa',
      breaking: true,
      status: 'withdrawn',
      externalId: '77',
      image: 'port.jpg',
      corrections: [{ at: new Date('2023-12-27'), text: 'صححنا الاسم.' }],
      body: bodyOf('نص'),
    });
  });

  test('needs a title and nothing else, and is meant to be published', () => {
    expect(itemFrom('md', markdown('title: خبر'))).toMatchObject({
      title: 'خبر',
      status: 'published',
      breaking: false,
      authors: [],
      topics: [],
    });
  });

  test('may come from Windows, with a byte order mark', () => {
    const item = itemFrom('md', '\uFEFF---\r\ntitle: خبر\r\n---\r\nنص\r\n');
    expect([item.title, plainText(item.body)]).toEqual(['خبر', 'نص']);
  });

  test('may hold a rule of dashes in its body', () => {
    expect(itemFrom('md', markdown('title: خبر', 'قبل\n\n---\n\nبعد')).body.content).toHaveLength(3);
  });
});

describe('plain text', () => {
  test('is a headline and paragraphs', () => {
    const item = itemFrom('txt', '\uFEFF\n  العنوان \r\n\r\nالأولى\r\nالثانية\n');
    expect(item).toMatchObject({ title: 'العنوان', body: bodyOf('الأولى', 'الثانية') });
  });

  test('is not Markdown', () => {
    expect(itemFrom('txt', 'عنوان\n# ليس عنواناً').body).toEqual(bodyOf('# ليس عنواناً'));
  });
});

describe('a line of JSON', () => {
  test('has its body in Markdown or in HTML', () => {
    expect(plainText(itemFrom('ndjson', json({ body: '**نص**' })).body)).toBe('نص');
    expect(plainText(itemFrom('ndjson', json({ bodyHtml: '<p>نص</p>' })).body)).toBe('نص');
    expect(itemFrom('ndjson', json({})).body.content).toEqual([]);
  });

  test.each([
    [true, true],
    ['true', true],
    ['yes', true],
    [1, true],
    [false, false],
    ['false', false],
    ['no', false],
    [0, false],
    [null, false],
  ])('breaking: %j is %s', (breaking, expected) => {
    expect(itemFrom('ndjson', json({ breaking })).breaking).toBe(expected);
  });
});

describe('a fault is told with its field and with what to do', () => {
  test.each<[Format, string, RegExp]>([
    ['md', 'title: خبر\n\nنص', /^invalid-input: front matter is missing: .*---/],
    ['md', markdown('title: "خبر'), /^invalid-input: front matter cannot be read at line 2: ./],
    ['md', markdown('- أ\n- ب'), /^invalid-input: item ./],
    ['md', markdown('locale: ar'), /^invalid-input: title is missing: an article needs a headline$/],
    ['md', markdown('title: "  "'), /^invalid-input: title is missing: an article needs a headline$/],
    ['md', markdown('title: خبر\npublishedAt: أمس'), /^invalid-input: publishedAt is no date: write it as /],
    ['md', markdown('title: خبر\nupdatedAt: 2026-13-45'), /^invalid-input: updatedAt is no date/],
    ['md', markdown('title: خبر\nstatus: live'), /^invalid-input: status .*draft.*withdrawn/],
    ['md', markdown('title: خبر\nauthors: {a: 1}'), /^invalid-input: authors ./],
    ['md', markdown('title: خبر\nbreaking: ربما'), /^invalid-input: breaking ./],
    [
      'md',
      markdown('title: خبر\ncorrections: [{at: x, text: y}]'),
      /^invalid-input: corrections\.0\.at is no date/,
    ],
    ['txt', ' \n\n', /^invalid-input: title is missing/],
    ['ndjson', '{"title": "خبر"', /^invalid-input: line is no JSON: ./],
    ['ndjson', '[]', /^invalid-input: item ./],
    ['ndjson', '"خبر"', /^invalid-input: item ./],
    ['ndjson', 'null', /^invalid-input: (item|title) ./],
    ['ndjson', json({ body: 7 }), /^invalid-input: body must be Markdown in a string$/],
    ['ndjson', json({ bodyHtml: ['<p>'] }), /^invalid-input: bodyHtml must be HTML in a string$/],
    ['ndjson', json({ title: ['خبر'] }), /^invalid-input: title ./],
  ])('%s: %j', (format, text, fault) => expect(faultIn(format, text)).toMatch(fault));
});

describe('what makes it the same article again', () => {
  const item = { title: 'القطار الليلي', slug: '', externalId: undefined };
  test('is the name that it brings', () => {
    expect(externalIdOf(raw('md', ''), { ...item, externalId: 'wp-77' })).toBe('wp-77');
  });
  test('or else its file', () => expect(externalIdOf(raw('md', '', 'a.md'), item)).toBe('a.md'));
  test('or, in a file of many, the file and the article', () => {
    expect(externalIdOf(raw('ndjson', '', 'all.ndjson'), item)).toBe('all.ndjson#القطار-الليلي');
  });
});
