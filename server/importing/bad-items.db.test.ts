import { describe, expect, test } from 'vitest';
import { countArticles } from '#db/queries/articles.ts';
import { resolve } from '../address/resolve.ts';
import { testNewsroom } from '../testing.ts';
import { file, imported, line, told } from './testing.ts';

const newsroom = testNewsroom();

describe('a bad item', () => {
  test('is named with what is wrong, and the good ones beside it are kept', async () => {
    const outcomes = await imported([
      file('good.md', 'title: أول'),
      file('untitled.md', 'locale: ar'),
      { ...file('bare.md', ''), text: 'لا حقول هنا' },
      line(1, { title: 'س'.repeat(301) }),
      file('french.md', 'title: Bonjour\nlocale: fr'),
      file('later.md', 'title: أخير'),
    ]);
    const lines = told(outcomes);
    expect(lines[0]).toBe('made');
    expect(lines[1]).toBe('invalid-input title: is missing: an article needs a headline');
    expect(lines[2]).toMatch(/^invalid-input front matter: is missing/);
    expect(lines[3]).toBe('invalid-input title: is longer than 300 characters: shorten it');
    expect(lines[4]).toBe('invalid-input locale: names no edition: fr; there are ar, en');
    expect(lines[5]).toBe('made');
    expect(await countArticles(newsroom.read)).toBe(2);
  });

  test.each([
    ['a section called like a page of ours', { section: 'search' }],
    ['a section called like an edition', { section: 'en', locale: 'ar' }],
    ['a section with an endless name', { section: 'x', sectionName: 'س'.repeat(200) }],
    ['an author with an endless name', { authors: ['س'.repeat(200)] }],
    ['a topic with an endless name', { topics: ['س'.repeat(200)] }],
    ['names that nobody sees', { topics: ['\u202E'], section: '\u202E' }],
    [
      'NUL wherever it can stand',
      { title: 'خ\0بر', body: 'ن\0ص', place: '\0', topics: ['\0'], slug: 'a\0b' },
    ],
    ['a date before all calendars', { publishedAt: '-200000-01-01T00:00:00Z' }],
    ['a body nested without end', { bodyHtml: `${'<blockquote>'.repeat(5000)}نص` }],
  ])('holds up no other: %s', async (_, fields) => {
    const batch = [
      line(1, { title: 'قبل' }),
      line(2, { title: 'سيئ', ...fields }),
      line(3, { title: 'بعد' }),
    ];
    const [before, , after] = told(await imported(batch));
    expect([before, after]).toEqual(['made', 'made']);
  });

  test('with an old address that is none keeps nobody else’s old address from leading on', async () => {
    const batch = [
      line(1, { title: 'أول', formerPaths: ['/old/1'] }),
      line(2, { title: 'سيئ', formerPaths: [''] }),
      line(3, { title: 'سيئ', formerPaths: [`/${'a'.repeat(1000)}`] }),
    ];
    const [, empty, long] = told(await imported(batch));
    expect(empty).toMatch(/^invalid-input formerPaths\.0: ./);
    expect(long).toMatch(/^invalid-input formerPaths\.0: ./);
    expect((await resolve('/old/1')).kind).toBe('redirect');
  });

  test('is known by what it says of itself, though it could not be read', async () => {
    const outcomes = await imported([
      line(1, { title: 'قمة المياه', externalId: 'wp-7', publishedAt: 'أمس' }),
      { ...line(2, {}), text: '{"externalId":"wp-8","title":"قمة ثانية",' },
      line(3, { headlien: 'قمة ثالثة', slug: 'third' }),
    ]);
    expect(outcomes).toMatchObject([
      { result: 'refused', externalId: 'wp-7', title: 'قمة المياه' },
      { result: 'refused', externalId: 'wp-8', title: 'قمة ثانية' },
      { result: 'refused', externalId: null, title: 'قمة ثالثة', slug: 'third' },
    ]);
  });

  test('is told at the field that its file has, whatever the article calls it', async () => {
    const long = 'س'.repeat(3000);
    const wrong = [{ imageAlt: long }, { imageCaption: long }, { kicker: long }, { slug: 'a b' }];
    const batch = wrong.map((fields, n) => line(n + 1, { title: `خبر ${n}`, ...fields }));
    expect(told(await imported(batch))).toEqual([
      'invalid-input imageAlt: is longer than 500 characters: shorten it',
      'invalid-input imageCaption: is longer than 500 characters: shorten it',
      'invalid-input kicker: is longer than 60 characters: shorten it',
      'invalid-input slug: may have letters and digits alone, and single dashes between them',
    ]);
  });

  test('that is scheduled for no time is not shown to readers at once', async () => {
    const batch = [line(1, { title: 'خبر', status: 'scheduled' })];
    expect(told(await imported(batch))).toEqual([
      'invalid-input publishedAt: is missing: scheduled for when?',
    ]);
  });

  test('is told at the field that names what cannot be made, and again the next time', async () => {
    const batch = [
      line(1, { title: 'خبر', section: 'search' }),
      line(2, { title: 'آخر', topics: ['س'.repeat(200)] }),
    ];
    for (const _ of [1, 2]) {
      const [section, topic] = told(await imported(batch));
      expect(section).toMatch(/^slug-reserved section/);
      expect(topic).toMatch(/^invalid-input topics: ./);
    }
    expect(await countArticles(newsroom.read)).toBe(0);
  });
});
