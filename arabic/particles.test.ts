import { expect, it } from 'vitest';
import { isParticle } from './particles.ts';

it.each(['في', 'فِي', 'إلى', 'الى', 'وفي', 'فإن', 'و', 'الذي', 'The', 'of'])(
  '%s leans on the next word',
  (word) => {
    expect(isParticle(word)).toBe(true);
  },
);

it.each(['علي', 'وزير', 'فيلم', 'وفد', 'القاهرة', 'thesis'])('%s stands alone', (word) => {
  expect(isParticle(word)).toBe(false);
});
