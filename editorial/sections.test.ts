import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closesCircle, sectionPath, type TreeSection } from './sections.ts';

const treeOf = (parents: Record<string, string | null>): Map<string, TreeSection> =>
  new Map(Object.entries(parents).map(([id, parentId]) => [id, { id, parentId }]));

const newsroom = treeOf({ world: null, asia: 'world', yemen: 'asia', sport: null });

describe('the path of a section', () => {
  test('leads from the section to the top', () => {
    expect(sectionPath(newsroom, 'yemen')).toEqual(['yemen', 'asia', 'world']);
  });

  test('of an unknown section is empty', () => expect(sectionPath(newsroom, 'nowhere')).toEqual([]));

  test('ends where a parent is missing', () => {
    expect(sectionPath(treeOf({ orphan: 'gone' }), 'orphan')).toEqual(['orphan']);
  });

  test('ends although the data already holds a circle', () => {
    expect(sectionPath(treeOf({ a: 'b', b: 'a' }), 'a')).toEqual(['a', 'b']);
  });
});

describe('a circle', () => {
  test('is closed by becoming one’s own parent', () => {
    expect(closesCircle(newsroom, 'asia', 'asia')).toBe(true);
  });

  test('is closed by moving below one’s own descendant', () => {
    expect(closesCircle(newsroom, 'world', 'yemen')).toBe(true);
  });

  test('is not closed by moving elsewhere', () => {
    expect(closesCircle(newsroom, 'asia', 'sport')).toBe(false);
    expect(closesCircle(newsroom, 'yemen', 'world')).toBe(false);
  });

  test('never comes to be by moves that do not close one', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const move = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const tree = treeOf(Object.fromEntries(ids.map((id) => [id, null])));
        for (const [id, parentId] of moves) {
          if (!closesCircle(tree, id, parentId)) tree.set(id, { id, parentId });
        }
        for (const id of ids) {
          const top = sectionPath(tree, id).at(-1) ?? '';
          expect(tree.get(top)?.parentId).toBeNull();
        }
      }),
    );
  });
});
