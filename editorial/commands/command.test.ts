import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugOf } from '#arabic/slug.ts';
import { bodyOf } from '../testing.ts';
import { commandTypes, readCommand } from './command.ts';
import { slug } from './fields.ts';

const written = { headline: 'خبر', sectionId: 'news', body: bodyOf('نص') };
const write = (content: object) => ({ type: 'article.write', edition: 'ar', content });

const contentFrom = (content: object) => {
  const read = readCommand(write(content));
  if (!read.ok) throw new Error(`refused at ${read.refusal.field}`);
  if (read.value.type !== 'article.write') throw new Error(read.value.type);
  return read.value.content;
};
const fieldOf = (input: unknown) => {
  const read = readCommand(input);
  return read.ok ? 'nothing wrong' : `${read.refusal.code} ${read.refusal.field}`;
};

describe('a line of text', () => {
  test('comes out without the space and the breaks around and inside it', () => {
    expect(contentFrom({ ...written, headline: ' \n عنوان   من\tسطرين\u00a0 \r\n' }).headline).toBe(
      'عنوان من سطرين',
    );
  });

  test('loses the controls that would turn a page around', () => {
    const { headline } = contentFrom({ ...written, headline: '\u202Eقال RT\u202C \u2067نص\u2069' });
    expect(headline).toBe('قال RT نص');
  });

  test('is one form of Unicode, so that the same words are the same text', () => {
    const decomposed = 'آراء وأخبار'.normalize('NFD');
    expect(contentFrom({ ...written, headline: decomposed }).headline).toBe('آراء وأخبار'.normalize('NFC'));
  });

  test('holds nothing that a database or an encoding cannot carry', () => {
    const { headline } = contentFrom({ ...written, headline: 'خبر\u0000 عن \ud800 شيء' });
    expect(headline).toBe('خبر عن \ufffd شيء');
  });

  test('is cleaned once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { headline } = contentFrom({ ...written, headline: text });
        expect(contentFrom({ ...written, headline }).headline).toBe(headline);
        expect(headline).not.toMatch(/^\s|\s$|[\n\u202A-\u202E\u2066-\u2069]/);
      }),
    );
  });
});

describe('a list of ids', () => {
  test('names each author and topic once, in the order given', () => {
    const content = contentFrom({ ...written, authorIds: ['b', 'a', 'b'], topicIds: ['t', 't'] });
    expect(content).toMatchObject({ authorIds: ['b', 'a'], topicIds: ['t'] });
  });
});

describe('a slug', () => {
  test('made of any title is one that a command takes', () => {
    expect(
      ['İzmir', 'हिन्दी', 'القُدْس', 'Crème brûlée', '東京'].filter((t) => !slug.safeParse(slugOf(t)).success),
    ).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (title) => {
        expect(slug.safeParse(slugOf(title)).success).toBe(true);
      }),
    );
  });

  test.each(['a/b', '-a', 'a--b', 'a b', 'a%', '../x', 'a\u202eb'])('is not «%s»', (given) => {
    expect(fieldOf(write({ ...written, slug: given }))).toBe('invalid-input content.slug');
  });
});

describe('what is wrong is told with its field', () => {
  test.each([
    [{ type: 'article.dance' }, 'type'],
    [null, ''],
    [write({ ...written, headline: 'س'.repeat(301) }), 'content.headline'],
    [write({ ...written, headline: 7 }), 'content.headline'],
    [write({ ...written, sectionId: '' }), 'content.sectionId'],
    [write({ ...written, authorIds: ['a', 3] }), 'content.authorIds.1'],
    [write({ ...written, body: 'نص' }), 'content.body'],
    [write({ headline: 'خبر', body: bodyOf('نص') }), 'content.sectionId'],
    [{ type: 'article.schedule', at: 'غداً' }, 'at'],
    [{ type: 'article.schedule', at: new Date(Number.NaN) }, 'at'],
    [{ type: 'edition.set', name: 'ورّاق', timeZone: 'Asia/Atlantis' }, 'timeZone'],
    [{ type: 'section.make', edition: 'ar', slug: '', name: 'x' }, 'slug'],
    [{ type: 'section.make', edition: 'ar', slug: 'x', name: '\u202E ' }, 'name'],
  ])('%j', (input, field) => expect(fieldOf(input)).toBe(`invalid-input ${field}`));
});

describe('a picture', () => {
  const facts = { width: 900, height: 600, widths: [400], focalX: 500, focalY: 500, placeholder: '' };
  const add = (given: object) => fieldOf({ type: 'media.add', name: 'bridge-0f3a', ...facts, ...given });

  test.each(['../warraq.db', '/etc/passwd', 'a/b', 'a.b', 'A', 'جسر', '', 'a'.repeat(201)])(
    'is not called «%s»: its files bear its name',
    (name) => expect(add({ name })).toBe('invalid-input name'),
  );

  test('is announced by a picture, and by nothing that would end a style', () => {
    expect(add({ placeholder: 'data:image/webp;base64,UklGRg==' })).toBe('nothing wrong');
    for (const placeholder of ['x"); color: red', 'https://evil.test/x', 'data:image/svg+xml,<svg/>'])
      expect(add({ placeholder })).toBe('invalid-input placeholder');
  });
});

test('every command says which it is by a type of its own', () => {
  expect(new Set(commandTypes).size).toBe(commandTypes.length);
});
