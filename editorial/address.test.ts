import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Address,
  addressOf,
  type FeedSubject,
  feedFiles,
  isArticleId,
  parseAddress,
  reservedSlugs,
} from './address.ts';

const editions = ['ar', 'en'];
const there = (address: Address, edition = 'ar') => addressOf(address, edition, 'ar');
const back = (path: string) => parseAddress(path, editions);

const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآؤئء', ...'abcxyz', ...'0123456789', ...'٠١٢', 'é', 'ﷲ'];
const word = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 })
  .map((list) => list.join(''));
const slug = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .map((words) => words.join('-').normalize('NFC'))
  .filter((text) => !reservedSlugs.has(text) && !editions.includes(text));
const id = fc.stringMatching(/^[a-z0-9]{8,12}$/);
const number = fc.integer({ min: 1, max: 999_999 });
const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

const followed: fc.Arbitrary<FeedSubject> = fc.oneof(
  fc.constant<FeedSubject>({ page: 'front' }),
  fc
    .tuple(fc.constantFrom('section', 'topic', 'author'), slug)
    .map<FeedSubject>(([page, s]) => ({ page, slug: s, number: 1 })),
);

const anyAddress: fc.Arbitrary<Address> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...feedFiles), followed)
    .map<Address>(([file, of]) => ({ page: 'feed', file, of })),
  fc.constant<Address>({ page: 'front' }),
  fc.constant<Address>({ page: 'search' }),
  number.map<Address>((n) => ({ page: 'latest', number: n })),
  number.map<Address>((n) => ({ page: 'corrections', number: n })),
  fc.tuple(slug, number).map<Address>(([s, n]) => ({ page: 'section', slug: s, number: n })),
  fc.tuple(slug, number).map<Address>(([s, n]) => ({ page: 'topic', slug: s, number: n })),
  fc.tuple(slug, number).map<Address>(([s, n]) => ({ page: 'author', slug: s, number: n })),
  fc
    .tuple(slug, id, fc.oneof(slug, fc.constant('')))
    .map<Address>(([section, i, s]) => ({ page: 'article', section, id: i, slug: s })),
  id.map<Address>((i) => ({ page: 'short', id: i })),
  fc
    .tuple(day, number)
    .map<Address>(([d, n]) => ({ page: 'archive', day: d.toISOString().slice(0, 10), number: n })),
  slug.map<Address>((s) => ({ page: 'page', slug: s })),
);

describe('an address', () => {
  test('is read as what it was written for, on every page of both editions', () => {
    fc.assert(
      fc.property(anyAddress, fc.constantFrom(...editions), (address, edition) => {
        expect(back(there(address, edition))).toEqual({ edition, address });
      }),
      { numRuns: 500 },
    );
  });

  test('is plain ASCII, so that a header can carry it', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(there(address)).toMatch(/^\/[\x21-\x7e]*$/);
      }),
    );
  });

  test('reads the same in Arabic letters and in escapes', () => {
    expect(back('/اقتصاد/mh3k9x0a1b2/سعر-الخبز')).toEqual(back(encodeURI('/اقتصاد/mh3k9x0a1b2/سعر-الخبز')));
  });

  test('reads the same composed and decomposed', () => {
    expect(back('/آراء'.normalize('NFD'))).toEqual(back('/آراء'.normalize('NFC')));
  });

  test('keeps a slug that holds a slash in one part', () => {
    const address: Address = { page: 'section', slug: 'a/b', number: 1 };
    expect(back(there(address)).address).toEqual(address);
  });
});

describe('an address that was cut or spoiled', () => {
  test('still names the article wherever it was cut behind the id', () => {
    const written = fc.tuple(slug, id, slug, fc.constantFrom(...editions));
    fc.assert(
      fc.property(written, fc.nat(), ([section, articleId, tail, edition], seed) => {
        const whole = there({ page: 'article', section, id: articleId, slug: tail }, edition);
        const idEnds = whole.indexOf(`/${articleId}/`) + 1 + articleId.length;
        const cut = whole.slice(0, idEnds + (seed % (whole.length - idEnds + 1)));
        expect(back(cut)).toMatchObject({ edition, address: { page: 'article', id: articleId } });
      }),
    );
  });

  test('still names the article when more was glued to it', () => {
    const glued = back('/news/mh3k9x0a1b2/slug/and/more');
    expect(glued.address).toMatchObject({ page: 'article', id: 'mh3k9x0a1b2' });
  });

  test('never throws, whatever its escapes', () => {
    const piece = fc.constantFrom('%', '%D8', '%d8%', '%00', '%FF', '/', 'a', 'خبر', '%2F', '..', '\ud800');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(() => back(`/${pieces.join('')}`)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});

describe('the address of a feed', () => {
  test('is that of its list, and the first page of a list is the list', () => {
    const feed = { page: 'feed', file: 'atom.xml', of: { page: 'topic', slug: 'قطارات', number: 1 } };
    expect(back('/topics/قطارات/atom.xml').address).toEqual(feed);
    expect(back('/topics/قطارات/1/atom.xml').address).toEqual(feed);
  });

  test.each(['/topics/feed.xml', '/authors/feed.json', '/pages/feed.xml'])('%s is that of no list', (path) =>
    expect(back(path).address?.page).not.toBe('feed'),
  );

  test.each(['/latest/feed.xml', '/search/feed.xml', '/a/feed.xml', '/world/2/feed.xml'])(
    '%s has the shape of no page',
    (path) => expect(back(path).address).toBeNull(),
  );

  test('is none behind the id of an article, which is found whatever follows it', () => {
    expect(back('/world/mh3k9x0a1b2/feed.xml').address).toMatchObject({ page: 'article', id: 'mh3k9x0a1b2' });
  });
});

describe('what is no address', () => {
  test.each([
    '/latest/0',
    '/latest/01',
    '/latest/x',
    '/latest/1/2',
    '/topics',
    '/authors',
    '/archive/2026/11',
    '/archive/2026/1/2',
    '/search/more',
    '/pages',
    '/a/UPPERCASE1',
    '/a/short',
    '/news/two/three',
    '/admin',
    '/api/anything',
  ])('%s has the shape of no page', (path) => expect(back(path).address).toBeNull());

  test('the standard edition has no prefix of its own', () => {
    expect(back('/ar').address).toEqual({ page: 'section', slug: 'ar', number: 1 });
  });
});

test('an id is 8 to 12 lower-case letters and digits', () => {
  expect(['abcdefgh', 'abcdefghijkl', '12345678'].every(isArticleId)).toBe(true);
  expect(['abcdefg', 'abcdefghijklm', 'Abcdefgh', 'abcd-fgh', '١٢٣٤٥٦٧٨'].some(isArticleId)).toBe(false);
});
