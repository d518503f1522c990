import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MovableSection, type Place, placeAfter, placeOf, placeOfDrop } from './section-moves.ts';
import { placesAfter } from './sections.ts';

const section = (id: string, parentId: string | null, position: number): MovableSection => ({
  id,
  parentId,
  position,
  edition: 'ar',
});
const tree = [
  section('world', null, 0),
  section('asia', 'world', 0),
  section('africa', 'world', 1),
  section('sport', null, 1),
];

function moved(sections: readonly MovableSection[], id: string, { parentId, beforeId }: Place) {
  const one = sections.find((other) => other.id === id);
  if (!one) throw new Error(id);
  const written = new Map(placesAfter(sections, { ...one, parentId }, beforeId).map((row) => [row.id, row]));
  return sections.map((other) => written.get(other.id) ?? other);
}

describe('a step', () => {
  test.each([
    ['sport', 'up', { parentId: null, beforeId: 'world' }],
    ['world', 'down', { parentId: null, beforeId: null }],
    ['africa', 'in', { parentId: 'asia', beforeId: null }],
    ['asia', 'out', { parentId: null, beforeId: 'sport' }],
    ['world', 'up', null],
    ['sport', 'down', null],
    ['asia', 'in', null],
    ['world', 'out', null],
    ['nowhere', 'up', null],
  ] as const)('%s %s', (id, move, place) => expect(placeAfter(tree, id, move)).toEqual(place));
});

describe('a drop', () => {
  test.each([
    ['sport', 'asia', 'before', { parentId: 'world', beforeId: 'asia' }],
    ['sport', 'asia', 'after', { parentId: 'world', beforeId: 'africa' }],
    ['sport', 'asia', 'on', { parentId: 'asia', beforeId: null }],
    ['africa', 'asia', 'after', { parentId: 'world', beforeId: null }],
    ['world', 'asia', 'on', null],
    ['world', 'world', 'on', null],
  ] as const)('of %s on %s, %s', (id, target, position, place) =>
    expect(placeOfDrop(tree, id, { id: target, position })).toEqual(place),
  );
});

test('whatever is moved can be moved back', () => {
  const step = fc.record({
    id: fc.constantFrom(...tree.map(({ id }) => id)),
    move: fc.constantFrom('up', 'down', 'in', 'out'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), step, (before, last) => {
      let sections: MovableSection[] = tree;
      for (const { id, move } of before) {
        const place = placeAfter(sections, id, move);
        if (place) sections = moved(sections, id, place);
      }
      const place = placeAfter(sections, last.id, last.move);
      if (!place) return;
      const back = moved(moved(sections, last.id, place), last.id, placeOf(sections, last.id));
      const places = (rows: MovableSection[]) => rows.map(({ id }) => placeOf(rows, id));
      expect(places(back)).toEqual(places(sections));
    }),
  );
});
