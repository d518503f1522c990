import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  exchange,
  fillFront,
  frontPlaces,
  isSameFront,
  leaveOpen,
  type Places,
  placesOf,
  pushInto,
  putInto,
} from './front.ts';

const article = fc.integer({ min: 0, max: 25 }).map((n) => `a${n}`);
const place = fc.option(article, { nil: null });
const anyPlaces = fc.array(place, { maxLength: 12 });
const places = anyPlaces.map(placesOf);
const position = fc.nat({ max: frontPlaces - 1 });
const published = fc.uniqueArray(article).map((ids) => new Set(ids));
const chosen = (front: Places) => front.filter((id) => id !== null);

/** A page that was laid out, with everything that is published as its newest. */
const laidOut = fc.record({ front: anyPlaces, newest: fc.uniqueArray(article) }).map((given) => {
  const isPublished = (id: string) => given.newest.includes(id);
  return { ...given, isPublished, filled: fillFront(given.front, given.newest, isPublished) };
});

describe('fillFront', () => {
  test('shows the newest where nobody chose, each once', () => {
    const filled = fillFront(['c', null, 'x', null], ['a', 'b', 'c', 'd'], (id) => id !== 'x');
    expect(filled.map((one) => one && `${one.articleId}${one.isAutomatic ? ' by itself' : ''}`)).toEqual([
      'c',
      'a by itself',
      'b by itself',
      'd by itself',
      null,
      null,
      null,
    ]);
  });

  test('has every place, and no article twice', () => {
    fc.assert(
      fc.property(laidOut, ({ filled }) => {
        const ids = filled.flatMap((one) => one?.articleId ?? []);
        expect(filled).toHaveLength(frontPlaces);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('keeps what was chosen where it was put, as long as it is published', () => {
    fc.assert(
      fc.property(laidOut, ({ front, isPublished, filled }) => {
        for (const [at, id] of placesOf(front).entries()) {
          const isKept = id !== null && isPublished(id);
          expect(filled[at]?.isAutomatic ?? true).toBe(!isKept);
          if (isKept) expect(filled[at]?.articleId).toBe(id);
        }
      }),
    );
  });

  test('fills the rest with the newest that is not on the page, in order, and leaves none open that could be filled', () => {
    fc.assert(
      fc.property(laidOut, ({ front, newest, isPublished, filled }) => {
        const kept = new Set(chosen(placesOf(front)).filter(isPublished));
        const free = newest.filter((id) => !kept.has(id));
        const automatic = filled.flatMap((one) => (one?.isAutomatic ? one.articleId : []));
        expect(automatic).toEqual(free.slice(0, frontPlaces - kept.size));
      }),
    );
  });

  test('drops what is published no longer', () => {
    fc.assert(
      fc.property(anyPlaces, published, (front, shown) => {
        const filled = fillFront(front, [...shown], (id) => shown.has(id));
        expect(filled.every((one) => one === null || shown.has(one.articleId))).toBe(true);
      }),
    );
  });
});

describe('a change of the page', () => {
  const changes = fc.oneof(
    fc.record({ name: fc.constant('put' as const), id: article, at: position }),
    fc.record({ name: fc.constant('push' as const), id: article, at: position }),
    fc.record({ name: fc.constant('open' as const), id: article, at: position }),
    fc.record({ name: fc.constant('exchange' as const), id: article, at: position, to: position }),
  );
  const after = (front: Places, change: { name: string; id: string; at: number; to?: number }) => {
    if (change.name === 'put') return putInto(front, change.id, change.at);
    if (change.name === 'push') return pushInto(front, change.id, change.at);
    if (change.name === 'open') return leaveOpen(front, change.at);
    return exchange(front, change.at, change.to ?? 0);
  };

  test('leaves as many places as there were, and no article twice', () => {
    fc.assert(
      fc.property(places, fc.array(changes, { maxLength: 8 }), (front, list) => {
        const left = list.reduce(after, front);
        expect(left).toHaveLength(frontPlaces);
        expect(new Set(chosen(left)).size).toBe(chosen(left).length);
      }),
    );
  });

  test('that puts an article leaves it where it was put', () => {
    fc.assert(
      fc.property(places, article, position, (front, id, at) => {
        expect(putInto(front, id, at)[at]).toBe(id);
        expect(pushInto(front, id, at)[at]).toBe(id);
      }),
    );
  });

  test('that pushes keeps the others in their order, and loses one at most', () => {
    fc.assert(
      fc.property(places, article, position, (front, id, at) => {
        const others = chosen(front).filter((one) => one !== id);
        const left = chosen(pushInto(front, id, at)).filter((one) => one !== id);
        expect(left).toEqual(others.filter((one) => left.includes(one)));
        expect(others.length - left.length).toBeLessThanOrEqual(front.slice(at).includes(null) ? 0 : 1);
      }),
    );
  });

  test('that puts what is on the page already loses nothing: two articles change places', () => {
    expect(putInto(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'b', 'a']);
    expect(putInto(['a', null, 'c'], 'a', 1)).toEqual([null, 'a', 'c']);
  });

  test('that pushes stops at the first place that is filled by itself', () => {
    expect(pushInto(['a', 'b', null, 'd'], 'x', 0)).toEqual(['x', 'a', 'b', 'd']);
    expect(pushInto(['a', 'b', 'c', 'd'], 'x', 1)).toEqual(['a', 'x', 'b', 'c']);
    expect(pushInto(['a', 'b', 'c', 'd'], 'd', 0)).toEqual(['d', 'a', 'b', 'c']);
  });
});

test('a page is the same as itself, however many places were written down', () => {
  expect(isSameFront(['a'], ['a', null])).toBe(true);
  expect(isSameFront(['a', 'b'], ['b', 'a'])).toBe(false);
});
