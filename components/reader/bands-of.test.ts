import { describe, expect, test } from 'vitest';
import type { Front } from '#editorial/view.ts';
import { bandsOf } from './bands-of.ts';

type Block = Front['sections'][number];

/** A section of so many stories; the first ones have pictures. */
function block(slug: string, stories: number, pictured: number): Block {
  const teasers = Array.from({ length: stories }, (_, at) => ({
    id: `${slug}${at}`,
    picture: at < pictured ? {} : null,
  }));
  return { section: { slug }, teasers } as unknown as Block;
}

const shape = (sections: Block[]) => bandsOf(sections).map(({ form, blocks }) => `${form}:${blocks.length}`);

describe('bandsOf', () => {
  test('gives a rich section a feature and a wordy one columns', () => {
    expect(shape([block('a', 5, 2), block('b', 4, 0)])).toEqual(['feature:1', 'columns:1']);
  });

  test('lets no feature follow a feature', () => {
    expect(shape([block('a', 5, 5), block('b', 5, 5), block('c', 5, 5), block('d', 5, 5)])).toEqual([
      'feature:1',
      'pair:2',
      'feature:1',
    ]);
  });

  test('pairs what is too small for a band of its own, the last alone', () => {
    expect(shape([block('a', 1, 0), block('b', 2, 1), block('c', 1, 1)])).toEqual(['pair:2', 'pair:1']);
  });

  test('shows every section once and in order', () => {
    const sections = [
      block('a', 5, 5),
      block('b', 1, 0),
      block('c', 4, 0),
      block('d', 3, 0),
      block('e', 5, 1),
    ];
    expect(bandsOf(sections).flatMap(({ blocks }) => blocks)).toEqual(sections);
  });
});
