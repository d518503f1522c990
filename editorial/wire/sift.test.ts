import { describe, expect, test } from 'vitest';
import { dayMs } from './due.ts';
import { type KeyedEntry, type Known, mostDrafts, sift } from './sift.ts';

const now = new Date('2026-11-26T12:00:00Z');
const ago = (ms: number) => new Date(now.getTime() - ms).toISOString();

function entry(
  guid: string,
  more: Partial<KeyedEntry> = {},
  publishedAt: string | null = ago(0),
): KeyedEntry {
  const said = { guid, link: '', title: '', summary: '', content: '', publishedAt };
  return { entry: said, guid, link: `link-${guid}`, title: `title-${guid}`, content: 'c', ...more };
}

const nothing: Known = { brought: new Map(), links: new Set(), titles: new Set() };
const guids = (entries: KeyedEntry[]) => entries.map(({ guid }) => guid);

describe('of a feed', () => {
  test('the newest come first, however it is ordered', () => {
    const entries = [entry('old', {}, ago(dayMs)), entry('new'), entry('older', {}, ago(2 * dayMs))];
    expect(guids(sift(entries, nothing, now).fresh)).toEqual(['new', 'old', 'older']);
  });

  test('the order is its own where dates are missing', () => {
    const entries = [entry('a', {}, null), entry('b'), entry('c', {}, null)];
    expect(guids(sift(entries, nothing, now).fresh)).toEqual(['a', 'b', 'c']);
  });

  test('what is older than a week is no news', () => {
    const entries = [entry('old', {}, ago(7 * dayMs + 1)), entry('new', {}, ago(7 * dayMs))];
    expect(guids(sift(entries, nothing, now).fresh)).toEqual(['new']);
  });

  test('no more come at once than the desk can bear, and the rest waits', () => {
    const entries = Array.from({ length: mostDrafts + 3 }, (_, n) => entry(`e${n}`));
    const { fresh, waiting } = sift(entries, nothing, now);
    expect([fresh.length, waiting]).toEqual([mostDrafts, 3]);
  });

  test('a story that stands in it twice comes once', () => {
    const entries = [
      entry('a'),
      entry('a'),
      entry('b', { link: 'link-a' }),
      entry('c', { title: 'title-a' }),
    ];
    const { fresh, repeated } = sift(entries, nothing, now);
    expect([guids(fresh), guids(repeated)]).toEqual([['a'], ['b', 'c']]);
  });

  test('entries with neither link nor headline are not taken for one another', () => {
    const bare = { link: '', title: '' };
    expect(sift([entry('a', bare), entry('b', bare)], nothing, now).fresh).toHaveLength(2);
  });
});

describe('what is known', () => {
  test('by its link or its headline comes under no other name', () => {
    const known = { ...nothing, links: new Set(['link-a']), titles: new Set(['title-b']) };
    const { fresh, repeated } = sift([entry('a'), entry('b'), entry('c')], known, now);
    expect([guids(fresh), guids(repeated)]).toEqual([['c'], ['a', 'b']]);
  });

  test('changes its draft while that is untouched, and only where it says something else', () => {
    const brought = new Map([
      ['same', { articleId: 'same', content: 'c', untouched: 1 }],
      ['changed', { articleId: 'changed', content: 'other', untouched: 2 }],
      ['touched', { articleId: 'touched', content: 'other', untouched: null }],
      ['repeated', { articleId: null, content: 'other', untouched: null }],
    ]);
    const sifted = sift(
      [...brought.keys()].map((guid) => entry(guid)),
      { ...nothing, brought },
      now,
    );
    expect(sifted.changed).toMatchObject([{ articleId: 'changed', version: 2 }]);
    expect([sifted.fresh, sifted.repeated]).toEqual([[], []]);
  });
});
